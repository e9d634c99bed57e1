// Handlers of results on a round that is counted.
import type { ResultKits } from '../../../../src/bot/handlers/results/result-kit.ts';
import { kitOf } from '../../../support/channel-kit.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

export async function aResultKit() {
  const world = await aCountedWorld();
  const kits: ResultKits = {
    rounds: { ...kitOf(world), ...world.stores, ...world.rounds },
    channel: kitOf(world),
    papers: { results: async () => new Uint8Array([1]) },
  };
  return { kits, world };
}
