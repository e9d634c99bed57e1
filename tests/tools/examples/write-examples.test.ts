import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FILES, writeExamples } from '../../../tools/examples/write-examples.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));
const NAMES = Object.keys(EXAMPLE_FILES);

let made: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  made = await writeExamples();
}, 120_000);

/** The texts of a Word file in their order, the cells of a workbook, the names in a zip file. */
async function contentOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (name.endsWith('.xlsx')) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return workbook.worksheets.flatMap((sheet) => [
      sheet.name,
      ...sheet.getSheetValues().map((row) => JSON.stringify(row)),
    ]);
  }
  const parts = unzipSync(bytes);
  if (name.endsWith('.zip')) return Object.keys(parts);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
}

const headingsOf = (name: string): readonly string[] => {
  const xml = strFromU8(
    unzipSync(made.get(name) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  return [...xml.matchAll(/<w:pStyle w:val="Heading[12]"\/>.*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
};

describe('the examples', () => {
  it('stand in docs/examples as the program makes them', async () => {
    const there = (await readdir(FOLDER)).filter((name) => name !== 'README.md');
    expect(there.toSorted()).toEqual(NAMES.toSorted());
    for (const name of NAMES) {
      const stored = await contentOf(name, new Uint8Array(await readFile(`${FOLDER}${name}`)));
      const fresh = await contentOf(name, made.get(name) ?? new Uint8Array());
      expect(stored, `${name}: run npm run examples`).toEqual(fresh);
    }
  });

  it('are listed', async () => {
    const readme = await readFile(`${FOLDER}README.md`, 'utf8');
    for (const name of NAMES) expect(readme).toContain(name);
  });

  it('have every section of the papers they are made after', () => {
    expect(headingsOf('sag-om-pilotprojekt-ballerup.docx')).toEqual(
      expect.arrayContaining([
        ...['Tidligere behandling', 'Sammendrag', 'Baggrund', 'Sagsfremstilling'],
        ...['Økonomiske konsekvenser og finansiering', 'Bilag'],
        ...['Beslutningen træffes af', 'Indstilling', 'Beslutning'],
      ]),
    );
    expect(headingsOf('afrapportering-koebenhavn.docx')).toEqual(
      expect.arrayContaining([
        ...['Indstilling', 'Problemstilling', 'Løsning', 'Økonomi', 'Videre proces', 'Beslutning'],
      ]),
    );
    expect(headingsOf('sag-om-arbejdsprogram-2027-koncernservice.docx')).toEqual([
      ...['Indstilling', 'Problemstilling', 'Løsning'],
      ...['Tiltagene i programmet', 'Resultater af undersøgelsen'],
      ...['Det har undersøgelsen ført til', 'Tidligere behandling'],
      ...['Økonomi', 'Videre proces', 'Beslutning', 'Bilag'],
    ]);
  });

  it('name nobody', () => {
    for (const [name, bytes] of made) {
      const parts = unzipSync(bytes);
      const text = Object.values(parts)
        .map((one) => strFromU8(one))
        .join('\n');
      // Those who write the case stand on it; leaders and owners do not.
      expect(text.replaceAll('Mette Friis', ''), name).not.toMatch(
        /Karen Holm|Ole Bang|leader-\d|Skoleleder \d/,
      );
    }
  });
});
