import { describe, expect, it } from 'vitest';
import { progressLines } from '../../../src/cards/views/theme-progress.ts';
import type { ThemeProgress } from '../../../src/domain/theme/progress.ts';

const KR: ThemeProgress = {
  ...({ unit: 'kr', total: 2_000, year: 2027 } as const),
  ...{ done: 500, foreseen: 1_200 },
  departments: [{ department: 'Børn og Unge', target: 800, done: 200, foreseen: 200 }],
  elsewhere: { done: 300, foreseen: 1_000 },
};
const said = (progress: ThemeProgress | undefined, counted = {}) =>
  progressLines(counted, progress, 'da').map((line) => line.map(({ text }) => text).join(''));

describe('how far a theme is', () => {
  it('is nothing without a target', () => {
    expect(said(undefined)).toEqual([]);
  });

  it('is told in a bar and in words, by department', () => {
    expect(said(KR)).toEqual([
      'Mål: 2.000 kr. om året i 2027',
      '██░░░░░░░░ 25 %',
      'Nået: 500 kr. om året.',
      'Med det, tiltagene ventes at give: 1.200 kr. om året (60 %).',
      'Børn og Unge  200 af 800 (25 %)',
      'På tværs eller andre steder  300',
      'Tallene kommer fra de tiltag, der svarer på temaets forslag.',
    ]);
  });

  it('stays within its bar when the target is passed, or something costs', () => {
    expect(said({ ...KR, done: 4_000 })[1]).toBe('██████████ 200 %');
    expect(said({ ...KR, done: -100 })[1]).toBe('░░░░░░░░░░ -5 %');
  });

  it('says when places were counted, or that they are not', () => {
    const places = { ...KR, unit: 'places', done: 0, foreseen: 0, departments: [] } as const;
    const counted = { total: 0, byDepartment: {}, at: '2026-11-23T09:00:00.000Z' };

    expect(said(places).at(-1)).toBe('Pladserne er ikke talt op endnu.');
    expect(said(places, { counted }).at(-1)).toBe('Talt op 23. november 2026.');
  });
});
