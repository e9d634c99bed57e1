import { expect, it } from 'vitest';
import { sheetNames } from '../../../src/papers/excel/sheet-names.ts';

it('keeps names that can stand', () => {
  expect(sheetNames(['Forslag', 'Børn og Unge'])).toEqual(['Forslag', 'Børn og Unge']);
});

it('leaves out what Excel has uses of its own for', () => {
  expect(sheetNames(["'Drift/anlæg: [2026]?*'", '', 'History'])).toEqual([
    'Drift anlæg 2026',
    '1',
    'History 2',
  ]);
});

it('cuts long names and tells them apart, whatever their capitals', () => {
  const long = 'Forvaltningen for børn, unge og familier';
  const names = sheetNames([long, long.toUpperCase(), long]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
