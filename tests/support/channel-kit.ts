/** The administrators' handlers over a bound world, and what their cards say. */
import type { ChannelKit } from '../../src/bot/handlers/channel/channel-kit.ts';
import type { Context } from '../../src/bot/handlers/context.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { readQuestionSets, registerNames } from '../../src/cards/index.ts';
import type { Place } from '../../src/domain/delivery/place.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { CHANNEL, type ChannelWorld } from './channel-world.ts';

export interface KitWorld extends BoundWorld {
  readonly kit: ChannelKit;
}

export function kitOf({ deps }: ChannelWorld): ChannelKit {
  const called = { team: 'Forenklingsteamet', municipality: 'Bakkekøbing Kommune' };
  return { ...deps, namesOf: (register, language) => registerNames(register, language, called) };
}

/** With the built-in question sets stored. */
export async function aKitWorld(): Promise<KitWorld> {
  const world = await aBoundWorld();
  const sets = readQuestionSets();
  for (const set of sets.ok ? sets.value : []) await world.stores.sets.put(TENANT, set);
  return Object.assign(world, { kit: kitOf(world) });
}

export function context(
  person: Person,
  over: {
    readonly place?: Place;
    readonly language?: Language;
    readonly inputs?: Context['inputs'];
  } = {},
): Context {
  const { place = CHANNEL, language = 'da', inputs = {} } = over;
  const { entra, name, tenant } = person;
  const caller = {
    tenant,
    entra,
    member: `29:${entra}`,
    name,
    place,
    clientLanguage: 'da',
    activity: 'activity',
  } as const;
  return { caller, person, language, inputs };
}

/** The only reply: how it comes, and every text on its card in the order they are drawn. */
export function only(replies: readonly Reply[]): { readonly kind: string; readonly text: string } {
  const [reply, ...more] = replies;
  if (reply === undefined || more.length > 0 || !('card' in reply)) {
    throw new Error(`not one card but ${JSON.stringify(replies.map(({ kind }) => kind))}`);
  }
  return { kind: reply.kind, text: textsIn(reply.card).join('\n') };
}

/** Buttons of the only reply: their verbs with their data. */
export function presses(replies: readonly Reply[]): readonly Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  walk(replies, (thing) => {
    if (thing['type'] === 'Action.Execute')
      found.push({ verb: thing['verb'], data: thing['data'] });
  });
  return found;
}

function textsIn(card: unknown): readonly string[] {
  const texts: string[] = [];
  walk(card, (thing) => {
    for (const key of ['text', 'title', 'label', 'value', 'errorMessage']) {
      if (typeof thing[key] === 'string') texts.push(thing[key]);
    }
  });
  return texts;
}

function walk(thing: unknown, see: (thing: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(thing)) for (const part of thing) walk(part, see);
  else if (typeof thing === 'object' && thing !== null) {
    see(thing as Readonly<Record<string, unknown>>);
    for (const part of Object.values(thing)) walk(part, see);
  }
}
