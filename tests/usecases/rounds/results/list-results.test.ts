import { expect, it } from 'vitest';
import { listResults } from '../../../../src/usecases/rounds/results/list-results.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

it('lists to its host and to those in its place, and to nobody else', async () => {
  const { rounds, host, there, stranger } = await aCountedWorld();
  const count = async (caller: typeof host) => (await listResults(rounds, caller, 0)).rounds.length;

  expect([await count(host), await count(there), await count(stranger)]).toEqual([1, 1, 0]);
});

it('lists nothing of what is not counted yet', async () => {
  const { rounds, host } = await aCountedWorld({ state: 'open', shown: 'open' });

  expect(await listResults(rounds, host, 3)).toEqual({ rounds: [], page: 0, pages: 1 });
});
