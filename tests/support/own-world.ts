/** A municipality in memory whose people ask for their own data, and whoever reads every row of it. */
import type { Person } from '../../src/domain/people/person.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type { OwnData, OwnDeps } from '../../src/usecases/own/own-deps.ts';
import { TENANT } from './builders.ts';
import { aKitWorld, type KitWorld } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';
import { everyRow } from './every-row.ts';

export interface OwnWorld extends KitWorld {
  readonly own: OwnDeps;
  /** As the person would ask. */
  readonly by: (person: Person) => ChannelCaller;
  /** Tables, keys and cells of all rows. */
  readonly rows: () => Promise<readonly string[]>;
  /** What was written into files, and how often the job was asked to go on. */
  readonly written: readonly OwnData[];
  readonly nudged: () => number;
}

export async function anOwnWorld(): Promise<OwnWorld> {
  const world = await aKitWorld();
  const written: OwnData[] = [];
  let nudged = 0;
  const own: OwnDeps = {
    ...world.deps,
    ...world.stores,
    publicUrl: () => 'https://forenkl.example',
    writeOwnData: async (data) => {
      written.push(data);
      return new TextEncoder().encode(JSON.stringify(data));
    },
    withinTime: (work) => work(),
    gatherNow: () => {
      nudged += 1;
    },
    eraseNow: () => {
      nudged += 1;
    },
  };
  return Object.assign(world, {
    own,
    by: (person: Person) => world.caller(person, personalPlace(person.name)),
    rows: async () => {
      const all = await everyRow(world.backend, TENANT);
      return [...all].map(([key, cells]) => `${key} ${Object.values(cells).join(' ')}`);
    },
    written,
    nudged: () => nudged,
  });
}
