import { expect, it } from 'vitest';
import { judgeReport } from '../../../src/domain/results/judge-report.ts';
import type { ItemFigures, ItemReport } from '../../../src/domain/results/report.ts';
import type { Cell } from '../../../src/domain/statistics/publish.ts';
import { describeRatings } from '../../../src/domain/statistics/ratings.ts';
import { around } from '../../support/result-world.ts';

const SCALE = { points: 5, parts: { negative: [1, 2], neutral: [3], positive: [4, 5] } };
const shown = (mean: number): Cell<ItemFigures> => ({
  seen: 'shown',
  figures: { kind: 'rating', ...describeRatings(around(mean, 200), SCALE) },
});

function item(
  id: string,
  cell: Cell<ItemFigures>,
  groups: Record<string, Cell<ItemFigures>> = {},
): ItemReport {
  const rows = Object.entries(groups).map(([group, one]) => ({ group, cell: one }));
  return {
    id,
    section: 's',
    label: { da: id, en: id },
    overall: { cell },
    tables: [{ table: 'department', rows }],
  };
}
const same = (id: string) => ({ id, change: 'same', before: id, comparable: true }) as const;

it('compares with what was shown then, and says why it does not', () => {
  const now = [
    item('a', shown(4), { A: shown(4), B: shown(3), C: shown(3), D: { seen: 'few' } }),
    item('b', shown(4)),
    item('c', shown(4)),
    item('d', shown(4)),
  ];
  const before = [
    item('a', shown(3), { A: shown(3), B: { seen: 'guard' } }),
    item('b', { seen: 'few' }),
    item('c', shown(3)),
  ];
  const compared = [
    same('a'),
    same('b'),
    { id: 'c', change: 'reworded', before: 'c', comparable: false },
    { id: 'd', change: 'new', comparable: false },
  ] as const;

  const judged = judgeReport(now, { items: before, compared }, ['department']);

  expect(judged.map(({ overall }) => overall.judged?.mean?.verdict)).toEqual([
    'significant',
    'hidden',
    'not-comparable',
    'new',
  ]);
  expect(judged[0]?.tables[0]?.rows.map((row) => row.judged?.mean?.verdict)).toEqual([
    'significant',
    'hidden',
    'new',
    undefined,
  ]);
});

it('judges each table by itself', () => {
  const many = Array.from({ length: 12 }, (_, at) => item(`q${at}`, shown(3)));
  const one = item('a', shown(3.2), { A: shown(3.2) });
  const compared = [one, ...many].map(({ id }) => same(id));
  const before = [item('a', shown(3), { A: shown(3) }), ...many];

  const [first] = judgeReport([one, ...many], { items: before, compared }, ['department']);

  expect(first?.overall.judged?.mean?.adjusted).toBeGreaterThan(
    first?.tables[0]?.rows[0]?.judged?.mean?.adjusted ?? 1,
  );
});
