import { expect, it } from 'vitest';
import type { ItemReport, Report } from '../../../src/domain/results/report.ts';
import { wallResults } from '../../../src/domain/results/wall-results.ts';
import { asId } from '../../../src/domain/shared/ids.ts';

const both = (text: string) => ({ da: text, en: text });

const item = (id: string, differs: Partial<ItemReport>): ItemReport => ({
  id,
  section: 'page',
  label: both(id),
  overall: { cell: { seen: 'none' } },
  tables: [],
  ...differs,
});

const report = (...items: readonly ItemReport[]): Report => ({
  tenant: asId('t'),
  round: asId('round-1'),
  title: 'Afstemning',
  kind: 'poll',
  privacy: 'confidential',
  set: { id: 'quick', version: 1 },
  at: '2026-11-24T09:00:00.000Z',
  answered: 9,
  tables: [],
  rates: [],
  sections: [],
  items,
});

it('shows choices with their shares, and ratings with their mean and every step', () => {
  const choice = item('q', {
    choices: [
      { id: 'c1', label: both('Indkøb') },
      { id: 'c2', label: both('Løn') },
    ],
    overall: {
      cell: {
        seen: 'shown',
        figures: {
          kind: 'choices',
          n: 9,
          choices: [
            { choice: 'c1', share: { count: 6, n: 9 } },
            { choice: 'c2', share: { count: 3, n: 9 } },
          ],
        },
      },
    },
  });
  const parts = {
    negative: { count: 2, n: 8 },
    neutral: { count: 0, n: 8 },
    positive: { count: 6, n: 8 },
  };
  const rating = item('r', {
    scale: [both('Dårligt'), both('Nogenlunde'), both('Godt')],
    overall: {
      cell: {
        seen: 'shown',
        figures: { kind: 'rating', n: 8, mean: 2.46, outside: 1, counts: [2, 0, 6], parts },
      },
    },
  });

  expect(wallResults(report(choice, rating), 'da')).toEqual([
    {
      id: 'q',
      question: 'q',
      n: 9,
      bars: [
        { label: 'Indkøb', count: 6, percent: 67 },
        { label: 'Løn', count: 3, percent: 33 },
      ],
    },
    {
      id: 'r',
      question: 'r',
      n: 8,
      mean: { value: 2.5, points: 3 },
      bars: [
        { label: 'Dårligt', count: 2, percent: 25 },
        { label: 'Nogenlunde', count: 0, percent: 0 },
        { label: 'Godt', count: 6, percent: 75 },
      ],
    },
  ]);
});

it('says that too few have answered, and no figure of it; what nobody answered is left out', () => {
  const few = item('few', { overall: { cell: { seen: 'few' } } });
  const guard = item('guard', { overall: { cell: { seen: 'guard' } } });

  expect(wallResults(report(few, guard, item('none', {})), 'da')).toEqual([
    { id: 'few', question: 'few', n: 0, bars: [], hidden: true },
    { id: 'guard', question: 'guard', n: 0, bars: [], hidden: true },
  ]);
});

it('shows of free texts only how many there are', () => {
  const themes = [{ of: 'need', is: 'system', n: 12, words: ['hemmeligt'] } as const];
  const text = item('t', {
    overall: { cell: { seen: 'shown', figures: { kind: 'text', n: 12, themes } } },
  });

  expect(wallResults(report(text), 'da')).toEqual([{ id: 't', question: 't', n: 12, bars: [] }]);
});
