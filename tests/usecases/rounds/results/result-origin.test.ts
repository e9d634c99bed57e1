import { expect, it } from 'vitest';
import { resultOrigin } from '../../../../src/usecases/rounds/results/result-origin.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

it('names the question as it stands in the report, and the round as a whole without one', async () => {
  const { rounds, round, host } = await aCountedWorld({ title: 'Fredag' });

  expect(await resultOrigin(rounds, host, { round: round.id, item: 'q' })).toEqual({
    ok: true,
    value: {
      round: round.id,
      title: 'Fredag',
      item: 'q',
      question: { da: 'Side: Hvor godt?', en: 'Page: How good?' },
    },
  });
  expect(await resultOrigin(rounds, host, { round: round.id })).toEqual({
    ok: true,
    value: { round: round.id, title: 'Fredag' },
  });
});
