/** A world in which Karen has bound the channel, with Ole beside her in it and Nanna outside. */
import type { Person } from '../../src/domain/people/person.ts';
import { confirmBinding } from '../../src/usecases/bind-channel.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { aChannelWorld, CHANNEL, type ChannelWorld, TEAM } from './channel-world.ts';

export interface BoundWorld extends ChannelWorld {
  readonly karen: Person;
  readonly ole: Person;
  readonly nanna: Person;
  /** Karen in the bound channel. */
  readonly administrator: ChannelCaller;
}

/** Bound on Monday 16 November 2026 at 12.00; it is now Monday the 23rd at 7.00. */
export async function aBoundWorld(): Promise<BoundWorld> {
  const world = await aChannelWorld({ adminTeam: TEAM });
  const [karen, ole, nanna] = await Promise.all(
    ['Karen', 'Ole', 'Nanna'].map((name) => world.person(name)),
  );
  if (!karen || !ole || !nanna) throw new Error('nobody there');
  const administrator = world.caller(karen, CHANNEL);
  world.goTo('2026-11-16T11:00:00.000Z');
  const bound = await confirmBinding(world.deps, administrator, { readers: 2 });
  if (!bound.ok) throw new Error(`not bound: ${bound.problem.kind}`);
  world.goTo('2026-11-23T06:00:00.000Z');
  // The same world, not a copy: what Teams answers is set on it.
  return Object.assign(world, { karen, ole, nanna, administrator });
}
