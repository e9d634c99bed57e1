import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { PaperSheet } from '../../../src/papers/excel/sheet-paper.ts';
import { writeExcel } from '../../../src/papers/excel/write-excel.ts';

const columns = ['Nr.', 'Udfordring', 'Svar'].map(
  (header) => ({ header, width: 20, format: 'text' }) as const,
);

async function printed(over: Partial<PaperSheet>): Promise<string | undefined> {
  const sheet = { name: 'Forslag', columns, rows: [['1', 'a', 'b']], ...over };
  const paper = { language: 'da', title: 'Katalog', sheets: [sheet] } as const;
  const files = unzipSync(await writeExcel(paper, { municipality: 'Lundby Kommune' }));
  const xml = new TextDecoder().decode(files['xl/workbook.xml']);
  return /Print_Area"[^>]*>([^<]*)</.exec(xml)?.[1];
}

it('prints all there is, its sums with it, in the same place whoever reads the file', async () => {
  expect(await printed({})).toBe('&apos;Forslag&apos;!$A$1:$C$2');
  expect(await printed({ totals: [['I alt']] })).toBe('&apos;Forslag&apos;!$A$1:$C$4');
});

it('prints no more columns than can be read on a page', async () => {
  expect(await printed({ printed: 2 })).toBe('&apos;Forslag&apos;!$A$1:$B$2');
});
