/** A bound world with a board: Dorthe speaks for it, Sune writes down for it. */
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { no } from './a-proposal.ts';
import { TENANT } from './builders.ts';
import { aKitWorld, type KitWorld } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';
import { REGISTER } from './leader-world.ts';

export const BOARD_REGISTER: Register = {
  ...REGISTER,
  forums: [
    {
      id: 'board',
      name: 'Direktionen',
      kind: 'executive',
      decider: { name: 'Dorthe' },
      secretary: { name: 'Sune' },
      meetings: ['2026-11-17', '2026-12-15'],
    },
    { id: 'med', name: 'Hoved-MED', kind: 'med', decider: { name: 'Mona' } },
  ],
};

export interface ForumWorld extends KitWorld {
  readonly dorthe: Person;
  readonly sune: Person;
  /** Speaks for another forum. */
  readonly mona: Person;
  /** In their own chat. */
  readonly alone: (person: Person) => ChannelCaller;
  readonly now: (number: string) => Promise<Proposal>;
}

/** It is Monday 23 November 2026 at 10 in Copenhagen. */
export async function aForumWorld(): Promise<ForumWorld> {
  const world = await aKitWorld();
  await world.stores.registry.put(TENANT, BOARD_REGISTER);
  world.goTo('2026-11-23T09:00:00.000Z');
  const [dorthe, sune, mona] = await Promise.all(
    ['Dorthe', 'Sune', 'Mona'].map((name) => world.person(name)),
  );
  if (!dorthe || !sune || !mona) throw new Error('nobody there');
  return Object.assign(world, {
    dorthe,
    sune,
    mona,
    alone: (person: Person) => world.caller(person, personalPlace(person.name)),
    now: async (number: string) => {
      const stored = await world.stores.proposals.proposal(TENANT, no(number));
      if (stored === undefined) throw new Error('not there');
      return stored.value;
    },
  });
}
