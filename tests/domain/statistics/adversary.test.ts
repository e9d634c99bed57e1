import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Published, publish, type Reply } from '../../../src/domain/statistics/publish.ts';
import {
  describeRatings,
  type RatingAnswer,
  type RatingFigures,
} from '../../../src/domain/statistics/ratings.ts';
import { SCORE_THRESHOLD, suppress } from '../../../src/domain/statistics/suppress.ts';
import { linearSystem } from '../../support/linear-system.ts';

/*
 * Somebody who wants to know what a small group answered, and has every figure that is shown, of every
 * wave and both tables, who sits in which department and unit type, and who answered at all.
 */

const SCALE = { points: 3, parts: { negative: [1], neutral: [2], positive: [3] } };
const STEPS: readonly RatingAnswer[] = [1, 2, 3];
const CELLS: readonly RatingAnswer[] = [...STEPS, 'outside'];
const GROUPS = [
  ['d1', 'd2', 'd3', 'd4', 'd5'],
  ['t1', 't2', 't3', 't4'],
];

/** People who sit in the same department and unit type. */
interface Block {
  readonly groups: readonly (string | undefined)[];
  readonly answers: readonly RatingAnswer[];
}
interface Wave {
  readonly blocks: readonly Block[];
  readonly published: Published<RatingFigures>;
}

function waveOf(blocks: readonly Block[]): Wave {
  const replies: Reply<RatingAnswer>[] = blocks.flatMap(({ groups, answers }) =>
    answers.map((answer) => ({ groups, answer })),
  );
  const published = publish({
    replies,
    groups: GROUPS,
    threshold: SCORE_THRESHOLD,
    counts: (answer) => answer !== 'outside',
    figures: (answers) => describeRatings(answers, SCALE),
  });
  return { blocks, published };
}

/** Many small blocks, so that much must be hidden. */
const WAVE = fc
  .uniqueArray(
    fc.record({
      groups: fc.tuple(
        fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5', undefined),
        fc.constantFrom('t1', 't2', 't3', 't4', undefined),
      ),
      answers: fc.array(fc.constantFrom(1, 2, 3, 1, 2, 3, 'outside' as const), {
        minLength: 1,
        maxLength: 7,
      }),
    }),
    { minLength: 1, maxLength: 10, selector: ({ groups }) => groups.join() },
  )
  .map(waveOf);
const WAVES = fc.array(WAVE, { minLength: 1, maxLength: 3 });

const onScale = ({ answers }: Block) => answers.filter((answer) => answer !== 'outside').length;
const sizeOf = (blocks: readonly Block[]) => blocks.reduce((sum, one) => sum + onScale(one), 0);

/** The blocks of everybody, where that is shown, and of each group that is shown. */
function shownSets({ blocks, published }: Wave): (readonly Block[])[] {
  const rows = published.tables.flatMap((table, at) =>
    table.rows
      .filter(({ cell }) => cell.seen === 'shown')
      .map(({ group }) => blocks.filter(({ groups }) => groups[at] === group)),
  );
  return published.overall.seen === 'shown' ? [blocks, ...rows] : rows;
}

/** The blocks of each group that somebody answered in and that is not shown. */
function hiddenSets({ blocks, published }: Wave): (readonly Block[])[] {
  return published.tables.flatMap((table, at) =>
    table.rows
      .filter(({ cell }) => cell.seen === 'few' || cell.seen === 'guard')
      .map(({ group }) => blocks.filter(({ groups }) => groups[at] === group)),
  );
}

/** Every set of blocks with fewer answers than a score needs, of at most three blocks. */
function smallSets(blocks: readonly Block[]): (readonly Block[])[] {
  const sets = blocks.flatMap((a, first) => [
    [a],
    ...blocks
      .slice(first + 1)
      .flatMap((b, second) => [[a, b], ...blocks.slice(first + second + 2).map((c) => [a, b, c])]),
  ]);
  return sets.filter((set) => sizeOf(set) < SCORE_THRESHOLD);
}

/** One unknown for each wave, block and cell: how many of them answered so. */
function unknownsOf(waves: readonly Wave[]) {
  const places = new Map<Block, number>();
  for (const { blocks } of waves) for (const block of blocks) places.set(block, places.size);
  const length = places.size * CELLS.length;
  return (
    set: readonly Block[],
    cells: readonly RatingAnswer[],
    weigh = (_: RatingAnswer) => 1,
  ) => {
    const factors = Array<number>(length).fill(0);
    for (const block of set) {
      for (const cell of cells) {
        factors[(places.get(block) ?? 0) * CELLS.length + CELLS.indexOf(cell)] = weigh(cell);
      }
    }
    return factors;
  };
}

describe('whoever solves the equations of everything shown in all waves', () => {
  it('learns no figure of a hidden group, nor of fewer people than a score needs', () => {
    fc.assert(
      fc.property(WAVES, (waves) => {
        const sum = unknownsOf(waves);
        const system = linearSystem([
          ...waves.flatMap(shownSets).flatMap((set) => CELLS.map((cell) => sum(set, [cell]))),
          ...waves.flatMap(({ blocks }) => blocks.map((block) => sum([block], CELLS))),
        ]);
        const secret = [
          ...waves.flatMap(hiddenSets),
          ...waves.flatMap(({ blocks }) => smallSets(blocks)),
        ];

        for (const set of secret) {
          for (const cell of CELLS) expect(system.tells(sum(set, [cell]))).toBe(false);
          expect(system.tells(sum(set, STEPS))).toBe(false);
          expect(system.tells(sum(set, STEPS, Number))).toBe(false);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('learns nothing of too few people either when they know who has not used it', () => {
    fc.assert(
      fc.property(WAVES, (waves) => {
        const sum = unknownsOf(waves);
        const nobody = waves.flatMap(({ blocks }) => blocks.filter((one) => onScale(one) === 0));
        const system = linearSystem([
          ...waves.flatMap(shownSets).flatMap((set) => CELLS.map((cell) => sum(set, [cell]))),
          ...waves.flatMap(({ blocks }) => blocks.map((block) => sum([block], STEPS))),
          ...waves.flatMap(({ blocks }) => blocks.map((block) => sum([block], ['outside']))),
          ...nobody.flatMap((block) => STEPS.map((step) => sum([block], [step]))),
        ]);
        const secret = [
          ...waves.flatMap(hiddenSets),
          ...waves.flatMap(({ blocks }) => smallSets(blocks)),
        ].filter((set) => sizeOf(set) > 0 && sizeOf(set) < SCORE_THRESHOLD);

        for (const set of secret) {
          for (const step of STEPS) expect(system.tells(sum(set, [step]))).toBe(false);
          expect(system.tells(sum(set, STEPS, Number))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can make no sum or difference that is about fewer people than a score needs', () => {
    fc.assert(
      fc.property(WAVE, (wave) => {
        const { blocks } = wave;
        const rows = shownSets(wave).map((set) => blocks.map((one) => Number(set.includes(one))));
        const { rank } = linearSystem(rows);

        for (const set of smallSets(blocks)) {
          const elsewhere = rows.map((row) => row.filter((_, at) => !isIn(set, blocks[at])));
          expect(linearSystem(elsewhere).rank).toBe(rank);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('would learn more if the same answers were shown again by other groups', () => {
    const people = (department: string, moved: string, answers: readonly RatingAnswer[]) => ({
      before: { groups: [department, 't1'], answers },
      later: { groups: [moved, 't1'], answers },
    });
    const all = [
      people('d1', 'd1', [1, 1, 2, 3, 3]),
      people('d1', 'd2', [1]),
      people('d2', 'd2', [2, 2, 2, 3, 1, 3]),
    ];
    const before = waveOf(all.map((one) => one.before));
    const after = waveOf(all.map((one) => one.later));
    const rows = [...shownSets(before), ...shownSets(after)].map((set) =>
      all.map(({ before: then, later }) => Number(isIn(set, then) || isIn(set, later))),
    );

    expect(linearSystem(rows).tells([0, 1, 0])).toBe(true);
  });
});

function isIn(set: readonly Block[], block: Block | undefined): boolean {
  return block !== undefined && set.includes(block);
}

describe('whoever also knows that nobody answers less than never or more than once', () => {
  /** Few enough people to try every way they can have answered yes or no. */
  const TOWN = fc
    .uniqueArray(
      fc.record({
        groups: fc.tuple(
          fc.constantFrom('d1', 'd2', 'd3', 'd4'),
          fc.constantFrom('t1', 't2', 't3'),
        ),
        n: fc.integer({ min: 1, max: 5 }),
        yes: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 2, maxLength: 6, selector: ({ groups }) => groups.join() },
    )
    .map((blocks) => blocks.map((one) => ({ ...one, yes: Math.round(one.yes * one.n) })));
  type Town = { groups: readonly string[]; n: number; yes: number }[];

  /** In every town that fits what is shown: what each set of blocks may have said yes. */
  function possible(town: Town, shown: readonly Town[], sets: readonly Town[]) {
    const seen = sets.map(() => new Set<number>());
    const guess = new Map(town.map((one) => [one, 0]));
    const total = (set: Town) => set.reduce((sum, one) => sum + (guess.get(one) ?? 0), 0);
    const truth = shown.map((set) => set.reduce((sum, { yes }) => sum + yes, 0));
    const tryFrom = (at: number) => {
      const block = town[at];
      if (block === undefined) {
        if (shown.some((set, one) => total(set) !== truth[one])) return;
        for (const [one, set] of sets.entries()) seen[one]?.add(total(set));
        return;
      }
      for (let yes = 0; yes <= block.n; yes += 1) {
        guess.set(block, yes);
        tryFrom(at + 1);
      }
    };
    tryFrom(0);
    return seen;
  }

  function look(town: Town, tables: number) {
    const { overall, shown } = suppress({ blocks: town, tables, threshold: SCORE_THRESHOLD });
    const groups = shown.map((_, at) => [...new Set(town.map((one) => one.groups[at] ?? ''))]);
    const members = (at: number, group: string) => town.filter((one) => one.groups[at] === group);
    const of = (isShown: boolean) =>
      groups.flatMap((names, at) =>
        names
          .filter((group) => shown[at]?.has(group) === isShown)
          .map((group) => members(at, group)),
      );
    return { shown: overall ? [town, ...of(true)] : [], hidden: of(false) };
  }

  it('learns of a hidden group of one table only when all the hidden ones answered alike', () => {
    fc.assert(
      fc.property(TOWN, (town) => {
        const { shown, hidden } = look(town, 1);
        if (shown.length === 0) return;
        const pool = hidden.flat();
        const yes = pool.reduce((sum, one) => sum + one.yes, 0);
        const alike = yes === 0 || yes === pool.reduce((sum, one) => sum + one.n, 0);

        for (const values of possible(town, shown, hidden)) expect(values.size === 1).toBe(alike);
      }),
      { numRuns: 500 },
    );
  });

  it('learns of one of two tables only when as many people as a score needs answered alike', () => {
    fc.assert(
      fc.property(TOWN, (town) => {
        const { shown, hidden } = look(town, 2);
        if (shown.length === 0) return;
        const values = possible(town, shown, [...hidden, ...town.map((one) => [one])]);
        const found = values.slice(0, hidden.length).some(({ size }) => size === 1);
        const alike = town.filter((one, at) => {
          const [only, ...more] = values[hidden.length + at] ?? [];
          return more.length === 0 && (only === 0 || only === one.n);
        });

        if (found) expect(alike.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });
});
