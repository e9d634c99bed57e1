import { expect, it } from 'vitest';
import { writeOverview } from '../../../src/papers/overview/write-overview.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';
import { sheetRows, wordTexts } from '../../support/read-paper.ts';

async function textsOf(language: 'da' | 'en' = 'da'): Promise<readonly string[]> {
  const [word] = await writeOverview(aCatalogue(), language, () => {});
  return wordTexts(word?.bytes ?? new Uint8Array()).map((text) => text.replaceAll('\u00a0', ' '));
}

it('sums its lights in a line, each with its sign', async () => {
  expect(await textsOf()).toContain('4 forslag: ● 1 lille, ▲ 1 mellem, ■ 1 stort, 1 ikke vurderet');
});

it('has a line a proposal under its area, numbered as the catalogue', async () => {
  const texts = await textsOf();
  const from = texts.indexOf('Status') + 1;
  expect(texts.slice(from, from + 19)).toEqual([
    'Ansættelse og løn',
    ...['1', 'Ordlyden er kun for dem, der behandler forslaget', '▲ Mellem', 'Til behandling'],
    'It og adgange',
    ...['2', 'Vikarers timer skrives ind tre steder', '● Lille', 'Løst med vejledning'],
    ...['3', 'Timerne skrives tre steder', '■ Stort', 'Gennemført'],
    'Uden område',
    ...['4', 'Vikarers timer skrives ind tre steder', 'ikke vurderet', 'Under vurdering'],
  ]);
});

it('says the same in English', async () => {
  expect(await textsOf('en')).toContain(
    '4 proposals: ● 1 small, ▲ 1 medium, ■ 1 large, 1 not assessed',
  );
});

it('comes as a workbook too, with the same numbers, groups and lights', async () => {
  const [, excel] = await writeOverview(aCatalogue(), 'da', () => {});
  const sheets = await sheetRows(excel?.bytes ?? new Uint8Array());
  expect(sheets.get('Oversigt')).toEqual([
    ['Nr.', 'Forslag', 'Område', 'Udfordring', 'Omfang', 'Status'],
    [
      ...[1, '2026-0003', 'Ansættelse og løn'],
      ...['Ordlyden er kun for dem, der behandler forslaget', '▲ Mellem', 'Til behandling'],
    ],
    [
      ...[2, '2026-0002', 'It og adgange'],
      ...['Vikarers timer skrives ind tre steder', '● Lille', 'Løst med vejledning'],
    ],
    [
      ...[3, '2026-0001', 'It og adgange'],
      ...['Timerne skrives tre steder', '■ Stort', 'Gennemført'],
    ],
    [
      ...[4, '2026-0004', 'Uden område'],
      ...['Vikarers timer skrives ind tre steder', 'ikke vurderet', 'Under vurdering'],
    ],
  ]);
  expect(sheets.get('Antal')?.at(-1)).toEqual(['I alt', 1, 1, 1, 1, 4]);
});
