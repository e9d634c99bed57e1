// What the store of results promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ResultText } from '../../../src/domain/results/report.ts';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import type { World } from './world.ts';

const texts = (count: number, length: number): readonly ResultText[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `t${at + 1}`,
    text: 'å'.repeat(length),
    themes: ['area:it'],
    by: asId('karen'),
  }));

export function resultsContract(open: () => Promise<World>): void {
  describe('results', () => {
    let world: World;
    const report = () => ({
      ...aReport(USUAL),
      tenant: world.tenant,
      rates: [
        {
          table: 'department' as const,
          lines: [{ groups: ['Børn', undefined], asked: 12, answered: 7 }],
        },
      ],
    });
    const at = () => ({ tenant: world.tenant, round: asId<RoundId>('round-1') });
    beforeEach(async () => {
      world = await open();
    });

    it('come back as they were stored, with thirty questions in twelve departments', async () => {
      const { results } = world.stores;
      expect(await results.report(at())).toBeUndefined();

      const made = report();
      await results.saveReport(made, {});

      expect(await results.report(at())).toEqual(made);
    });

    it('are those that were stored first, however often they are stored', async () => {
      const { results } = world.stores;
      const first = report();
      await results.saveReport(first, { q3: texts(1, 10) });

      const again = await results.saveReport({ ...first, answered: 1 }, { q3: texts(2, 10) });

      expect(again.answered).toBe(first.answered);
      expect(await results.texts(at(), 'q3')).toEqual(texts(1, 10));
    });

    it('are one whole report when two are stored at once', async () => {
      const { results } = world.stores;
      const [one, other] = await Promise.all([
        results.saveReport({ ...report(), answered: 1 }, { q3: texts(1, 10) }),
        results.saveReport({ ...report(), answered: 2 }, { q3: texts(2, 10) }),
      ]);

      expect(one.answered).toBe(other.answered);
      expect(await results.report(at())).toEqual(one);
      expect((await results.texts(at(), 'q3')).length).toBe(one.answered);
    });

    it('hold four hundred of the longest texts, in their order', async () => {
      const { results } = world.stores;
      await results.saveReport(report(), { q3: texts(400, 4_000) });

      expect(await results.texts(at(), 'q3')).toEqual(texts(400, 4_000));
      expect(await results.texts(at(), 'q4')).toEqual([]);
    });

    it('keep who let a text be quoted first', async () => {
      const { results } = world.stores;
      const release = { item: 'q3', text: 't1', by: asId<PersonId>('mette'), at: report().at };
      await results.saveRelease(at(), release);
      await results.saveRelease(at(), { ...release, by: asId('ole') });

      expect(await results.releases(at())).toEqual([release]);
    });
  });
}
