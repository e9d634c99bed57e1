import { describe, expect, it } from 'vitest';
import { publish, type Reply } from '../../../src/domain/statistics/publish.ts';

type Answer = number | 'outside';

const times = (count: number, group: string | undefined, answer: Answer): Reply<Answer>[] =>
  Array<Reply<Answer>>(count).fill({ groups: [group], answer });

const published = (replies: readonly Reply<Answer>[], threshold = 5) =>
  publish({
    replies,
    groups: [['social', 'schools', 'culture', 'citizens', 'board']],
    threshold,
    counts: (answer) => answer !== 'outside',
    figures: (answers) => answers.length,
  });

describe('publish', () => {
  const replies = [
    ...times(40, 'schools', 4),
    ...times(9, 'social', 3),
    ...times(6, 'culture', 2),
    ...times(3, 'citizens', 5),
    ...times(8, 'citizens', 'outside'),
  ];

  it('has figures where they may be shown, and elsewhere why not', () => {
    expect(published(replies)).toEqual({
      overall: { seen: 'shown', figures: 66 },
      tables: [
        {
          whole: false,
          rows: [
            { group: 'social', cell: { seen: 'shown', figures: 9 } },
            { group: 'schools', cell: { seen: 'shown', figures: 40 } },
            { group: 'culture', cell: { seen: 'guard' } },
            { group: 'citizens', cell: { seen: 'few' } },
            { group: 'board', cell: { seen: 'none' } },
          ],
        },
      ],
    });
  });

  it('says of a table in which nothing is shown that it is hidden as a whole', () => {
    const { overall, tables } = published([...times(9, 'social', 3), ...times(4, 'culture', 1)]);

    expect(overall).toEqual({ seen: 'shown', figures: 13 });
    expect(tables[0]?.whole).toBe(true);
  });

  it('has no figures of anything below five answers', () => {
    const { overall, tables } = published(times(4, 'social', 3));

    expect(overall).toEqual({ seen: 'few' });
    expect(tables[0]?.rows[0]?.cell).toEqual({ seen: 'few' });
  });

  it('says that nobody answered', () => {
    expect(published([]).overall).toEqual({ seen: 'none' });
  });

  it('counts people whose group is not known among everybody', () => {
    const { overall, tables } = published([...times(9, 'social', 3), ...times(7, undefined, 1)]);

    expect(overall).toEqual({ seen: 'shown', figures: 16 });
    expect(tables[0]?.rows[0]?.cell).toEqual({ seen: 'shown', figures: 9 });
  });

  it('shows everything where names are shown anyway', () => {
    const { tables } = published([...times(1, 'social', 3), ...times(2, 'culture', 'outside')], 0);

    expect(tables[0]?.rows.map(({ cell }) => cell.seen)).toEqual([
      'shown',
      'none',
      'shown',
      'none',
      'none',
    ]);
  });

  it('needs no table beside the one of everybody', () => {
    const all = { replies: times(6, 'a', 4), groups: [], threshold: 5 };

    expect(publish({ ...all, counts: () => true, figures: (answers) => answers })).toEqual({
      overall: { seen: 'shown', figures: [4, 4, 4, 4, 4, 4] },
      tables: [],
    });
  });
});
