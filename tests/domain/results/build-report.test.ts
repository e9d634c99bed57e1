import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport, type Handed } from '../../../src/domain/results/build-report.ts';
import type { Report } from '../../../src/domain/results/report.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { UnitType } from '../../../src/domain/shared/register.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { linearSystem } from '../../support/linear-system.ts';
import { SET } from '../../usecases/rounds/results/a-set.ts';

const BOTH = { ...SET, tables: ['overall', 'department', 'unit-type'] } as const;
const NOBODY = { units: [] };

function built(given: readonly Handed[], differs: Partial<Parameters<typeof aRound>[0]> = {}) {
  return buildReport({
    round: aRound(differs),
    set: BOTH,
    given,
    answered: given.length,
    register: NOBODY,
    read: (text) => (text.includes('indkøb') ? [{ of: 'area', is: 'buy', words: ['indkøb'] }] : []),
    now: ROUND_AT,
  });
}

const rated = (q: number, department: string, unitType: UnitType = 'school'): Handed => ({
  answers: { q },
  background: { department, unitType },
});
const wrote = (text: string): Handed => ({ answers: { text }, background: {} });

describe('a report', () => {
  it('has a figure for everybody and for each group with five answers', () => {
    const { report } = built([...Array(6).fill(rated(4, 'A')), ...Array(7).fill(rated(2, 'B'))]);
    const [item] = report.items;

    expect(item?.overall.cell).toMatchObject({ seen: 'shown', figures: { n: 13 } });
    expect(item?.tables[0]?.rows.map(({ group, cell }) => [group, cell.seen])).toEqual([
      ['A', 'shown'],
      ['B', 'shown'],
    ]);
  });

  it('shows nothing of four answers, and hides nothing where names are shown', () => {
    const four = Array(4).fill(rated(4, 'A'));

    expect(built(four).report.items[0]?.overall.cell).toEqual({ seen: 'few' });
    expect(built(four, { privacy: 'named' }).report.items[0]?.overall.cell.seen).toBe('shown');
  });

  it('counts those who answered any question of a page', () => {
    const { report } = built([...Array(5).fill(rated(1, 'A')), wrote('kun tekst')]);

    expect(report.sections[0]?.overall.cell).toEqual({
      seen: 'shown',
      figures: { kind: 'count', n: 6 },
    });
  });

  it('has texts from ten people on, in an order that tells nothing, by theme', () => {
    const nine = Array.from({ length: 9 }, (_, at) => wrote(`${9 - at} om indkøb`));
    expect(built(nine).texts).toEqual({});

    const { report, texts } = built([...nine, wrote('0 om alt andet')]);

    expect(texts['text']?.map(({ text }) => text.slice(0, 1))).toEqual([...'0123456789']);
    expect(report.items[1]?.overall.cell).toMatchObject({
      figures: { n: 10, themes: [{ is: 'buy', n: 9, words: ['indkøb'] }] },
    });
    expect(report.items[1]?.tables).toEqual([]);
  });

  it('says who wrote in a named round alone', () => {
    const karen = { ...wrote('mig'), person: asId<PersonId>('karen') };

    expect(built([karen], { privacy: 'named' }).texts['text']?.[0]?.by).toBe('karen');
    expect(built(Array(10).fill(karen)).texts['text']?.[0]).not.toHaveProperty('by');
  });
});

describe('somebody with every stored table of a round', () => {
  interface Block {
    readonly department: string;
    readonly unitType: UnitType;
    readonly answers: readonly number[];
  }
  const blocks = fc.uniqueArray(
    fc.record({
      department: fc.constantFrom('A', 'B', 'C', 'D'),
      unitType: fc.constantFrom<UnitType>('school', 'day-care', 'other'),
      answers: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 9, selector: ({ department, unitType }) => department + unitType },
  );
  const size = (some: readonly Block[]) => some.reduce((sum, one) => sum + one.answers.length, 0);
  const membersOf = (all: readonly Block[], group: string) =>
    all.filter(({ department, unitType }) => department === group || unitType === group);

  function shownSets(report: Report, all: readonly Block[]): (readonly Block[])[] {
    const [item] = report.items;
    const rows = (item?.tables ?? []).flatMap((table) => table.rows);
    const groups = rows.filter(({ cell }) => cell.seen === 'shown');
    const everybody = item?.overall.cell.seen === 'shown' ? [all] : [];
    return [...everybody, ...groups.map(({ group }) => membersOf(all, group))];
  }

  it('works out nobody of a block or a hidden group with fewer than five answers', async () => {
    const backend = await createBackend({ kind: 'memory' });
    let made = 0;
    const stores = createStores(backend, {
      clock: { now: () => new Date(ROUND_AT) },
      ids: { fresh: () => crypto.randomUUID() },
    });
    await fc.assert(
      fc.asyncProperty(blocks, async (all) => {
        made += 1;
        const given = all.flatMap(({ department, unitType, answers }) =>
          answers.map((q) => rated(q, department, unitType)),
        );
        const { report, texts } = built(given, { id: asId(`round-${made}`) });
        await stores.results.saveReport(report, texts);
        const stored = await stores.results.report(report);
        if (stored === undefined) throw new Error('nothing was stored');

        const rowOf = (some: readonly Block[]) => all.map((one) => (some.includes(one) ? 1 : 0));
        const known = linearSystem(shownSets(stored, all).map(rowOf));
        const small = all.filter((one) => size([one]) < 5).map((one) => [one]);
        const hidden = (stored.items[0]?.tables ?? [])
          .flatMap(({ rows }) => rows)
          .filter(({ cell }) => cell.seen === 'few' || cell.seen === 'guard')
          .map(({ group }) => membersOf(all, group));
        for (const some of [...small, ...hidden]) expect(known.tells(rowOf(some))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
