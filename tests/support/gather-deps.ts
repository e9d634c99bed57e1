/** What the job is handed that gathers people's own data, over a world's stores. */
import type { GatherDeps } from '../../src/usecases/own/gather-own-data.ts';
import type { ChannelWorld } from './channel-world.ts';

/** Its file says whose it is and how many rows there are. */
export function gatherDeps({ deps, stores }: Pick<ChannelWorld, 'deps' | 'stores'>): GatherDeps {
  return {
    ...deps,
    ...stores,
    writeOwnData: async ({ name, rows }) => new TextEncoder().encode(`${name} ${rows.length}`),
  };
}
