/** Handlers of initiatives over a world with an owner, and presses on their cards. */
import type { Context } from '../../src/bot/handlers/context.ts';
import { makeInitiativeFormHandlers } from '../../src/bot/handlers/owner/initiative-form-handlers.ts';
import { makeInitiativeHandlers } from '../../src/bot/handlers/owner/initiative-handlers.ts';
import { makeInitiativePartHandlers } from '../../src/bot/handlers/owner/initiative-part-handlers.ts';
import { makeInitiativeReachHandlers } from '../../src/bot/handlers/owner/initiative-reach-handlers.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { parsePress, type Verb } from '../../src/cards/index.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { anInitiative, aPromised, nos } from './an-initiative.ts';
import { TENANT } from './builders.ts';
import { context, kitOf } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';
import { anInitiativeWorld, type InitiativeWorld } from './initiative-world.ts';

type InitiativeVerb = Extract<Verb, `initiative.${string}` | `benefit.${string}`>;

export interface InitiativeKitWorld extends InitiativeWorld {
  readonly kit: ReturnType<typeof kitOf>;
  /** The owner in personal chat. */
  readonly context: (inputs?: Context['inputs'], who?: Person) => Context;
  /** Presses as the owner; data are read at the door, as the card's own come back. */
  readonly press: (
    verb: InitiativeVerb,
    data?: Readonly<Record<string, unknown>>,
    inputs?: Context['inputs'],
  ) => Promise<readonly Reply[]>;
}

/** Initiative `a` answers proposal 2026-1. */
export async function anInitiativeKitWorld(): Promise<InitiativeKitWorld> {
  const world = await anInitiativeWorld();
  await world.stored(aPromised('2026-1', { proposer: world.nanna.id }));
  await world.keep(anInitiative('a', { proposals: nos('2026-1') }));
  const kit = kitOf(world);
  const handlers = {
    ...makeInitiativeHandlers(kit),
    ...makeInitiativeFormHandlers(kit),
    ...makeInitiativePartHandlers(kit),
    ...makeInitiativeReachHandlers(kit),
  };
  const owner = await world.stores.people.byId(TENANT, world.owner.person);
  const contextOf: InitiativeKitWorld['context'] = (inputs = {}, who = owner?.value) => {
    if (who === undefined) throw new Error('nobody there');
    return context(who, { inputs, place: personalPlace(who.name) });
  };
  return Object.assign(world, {
    kit,
    context: contextOf,
    press: (
      verb: InitiativeVerb,
      data: Readonly<Record<string, unknown>> = { id: 'a', version: 1 },
      inputs: Context['inputs'] = {},
    ) => {
      const parsed = parsePress(verb, data);
      if (parsed === undefined) throw new Error(`no press: ${verb}`);
      const handler = handlers[verb] as (
        context: Context,
        data: unknown,
      ) => Promise<readonly Reply[]>;
      return handler(contextOf(inputs), parsed.data);
    },
  });
}
