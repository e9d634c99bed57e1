import { expect, it } from 'vitest';
import { writePaper } from '../../../src/papers/made/write-paper.ts';
import { aCase } from '../../support/a-case.ts';
import { wordTexts } from '../../support/read-paper.ts';

it('makes the annexes of a case along with it, named by their number', async () => {
  const stock = aCase({ annexes: ['catalogue', 'overview'], recommended: 'overview' });
  const files = await writePaper(stock, 'da', () => {});
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['Forenkling i Lundby 2026-11-23', 'docx'],
    ['Bilag 1 - Oversigt over forenklingsforslag med trafiklys', 'docx'],
    ['Bilag 2 - Katalog over forenklingsforslag', 'docx'],
  ]);
  const [asked, overview] = files.map(({ bytes }) => wordTexts(bytes).join('\n'));
  expect(asked).toContain('lille for 1 og mellem for 5');
  expect(overview).toContain('6 forslag: ● 1 lille, ▲ 5 mellem');
});

it('makes nothing along with a case that has none', async () => {
  expect(await writePaper(aCase(), 'da', () => {})).toHaveLength(1);
});
