import { expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { makeReport } from '../../../../src/usecases/rounds/results/make-report.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

it('works out tables and texts, and compares with nothing unless a wave came before', async () => {
  const { rounds, round } = await aCountedWorld();
  const { report, texts } = await makeReport(rounds, round);

  expect(report).toMatchObject({ answered: 12, tables: ['department'] });
  expect(report.items[0]?.overall.judged).toBeUndefined();
  expect(texts['text']).toHaveLength(12);
});

it('compares with the wave before as it was stored, not as it would be counted now', async () => {
  const world = await aCountedWorld();
  const { rounds, round } = world;
  const wave = { series: 's', audience: {}, asked: 12, reminders: [], reminded: 0 };
  const next = { ...round, id: asId<typeof round.id>('r2') };
  const again = await world.held(
    { ...next, wave: { ...wave, label: '2027', former: round.id } },
    Array.from({ length: 12 }, (_, at) => ({ answers: { q: (at % 5) + 1 } })),
  );

  const { report } = await makeReport(rounds, again);

  expect(report.items[0]?.overall.judged?.mean).toMatchObject({ verdict: 'same' });
});
