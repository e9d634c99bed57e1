/** A bound world with an area whose owner is Ole Bang, and stores that die when told to. */
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type InitiativeId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type { InitiativeDeps } from '../../src/usecases/initiatives/initiative-sight.ts';
import { no } from './a-proposal.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { personalPlace } from './channel-world.ts';
import { REGISTER } from './leader-world.ts';

export interface InitiativeWorld extends BoundWorld {
  /** Ole Bang, who owns the area of it, in personal chat. */
  readonly owner: ChannelCaller;
  /** Somebody in personal chat. */
  readonly alone: (person: Person) => ChannelCaller;
  readonly keep: (initiative: Initiative) => Promise<Initiative>;
  readonly at: (id: string) => Promise<Initiative>;
  readonly proposalAt: (number: string) => Promise<Proposal>;
  /** Everything said so far, as kinds of content by recipient. */
  readonly heard: () => Promise<readonly string[]>;
}

export async function anInitiativeWorld(): Promise<InitiativeWorld> {
  const world = await aBoundWorld();
  await world.stores.registry.put(TENANT, REGISTER);
  const owner = await world.stores.people.add({
    id: asId<PersonId>('owner'),
    tenant: TENANT,
    entra: 'entra-owner',
    name: 'Ole Bang',
    mail: 'ole.bang@bakkekoebing.example',
    place: personalPlace('owner'),
  });
  return Object.assign(world, {
    owner: world.caller(owner.value, personalPlace('owner')),
    alone: (person: Person) => world.caller(person, personalPlace(person.name)),
    keep: async (initiative: Initiative) => {
      const saved = await world.stores.initiatives.save(initiative, undefined, []);
      if (saved === 'changed') throw new Error('it was there already');
      return saved.value;
    },
    at: async (id: string) => {
      const stored = await world.stores.initiatives.initiative(TENANT, asId<InitiativeId>(id));
      if (stored === undefined) throw new Error(`no initiative ${id}`);
      return stored.value;
    },
    proposalAt: async (number: string) => {
      const stored = await world.stores.proposals.proposal(TENANT, no(number));
      if (stored === undefined) throw new Error(`no proposal ${number}`);
      return stored.value;
    },
    heard: async () =>
      (await world.relayed())
        .filter(({ content }) => content.kind !== 'channel-bound')
        .map(({ content, to }) => `${content.kind} ${to}`)
        .toSorted(),
  });
}

export interface Dying {
  readonly deps: InitiativeDeps;
  /** Writes so far. */
  readonly writes: () => number;
}

/** The same stores, whose process dies at a write: before it is made, or once it is. */
export function dying(
  { deps }: InitiativeWorld,
  { at, when }: { readonly at: number; readonly when: 'before' | 'after' },
): Dying {
  let writes = 0;
  async function mortal<T>(write: () => Promise<T>): Promise<T> {
    const now = writes++;
    if (now === at && when === 'before') throw new Error('killed');
    const written = await write();
    if (now === at) throw new Error('killed');
    return written;
  }
  return {
    writes: () => writes,
    deps: {
      ...deps,
      initiatives: {
        ...deps.initiatives,
        save: (...given) => mortal(() => deps.initiatives.save(...given)),
      },
      proposals: {
        ...deps.proposals,
        change: (...given) => mortal(() => deps.proposals.change(...given)),
      },
    },
  };
}
