import { expect, it } from 'vitest';
import { asId, type RoundId } from '../../../../src/domain/shared/ids.ts';
import { releaseText } from '../../../../src/usecases/rounds/results/read-texts.ts';
import { sayResultsAnew } from '../../../../src/usecases/rounds/results/say-results-anew.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

it('says the same message anew, with what was released since', async () => {
  const { rounds, round, host, relayed } = await aCountedWorld();
  const before = (await relayed()).length;

  await releaseText(rounds, host, { round: round.id, item: 'text', text: 't1' });

  const [first, ...later] = await relayed();
  expect([before, later]).toMatchObject([1, [{ message: first?.message }]]);
  expect(later[0]?.content).toMatchObject({ page: { quotes: [{ item: 'text' }] } });
});

it('says nothing of a round without results, nor where nothing is hidden', async () => {
  const { rounds, round, stores } = await aCountedWorld();
  const before = await stores.rounds.round(round.tenant, round.id);

  await sayResultsAnew(rounds, round, 'hidden');
  await sayResultsAnew(rounds, { ...round, id: asId<RoundId>('round-9') });

  expect(await stores.rounds.round(round.tenant, round.id)).toEqual(before);
});
