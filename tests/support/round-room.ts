/** A round that is open in a room of a running program, and people who answer it there by its cards. */

import type { Place } from '../../src/domain/delivery/place.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Round } from '../../src/domain/round/round.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import type { Inputs, Person, Seen } from '../../tools/client/person.ts';
import { readCard } from '../../tools/client/read-card.ts';
import { fillCard } from '../../tools/feed/fill-card.ts';
import { chanceFrom } from '../../tools/feed/random.ts';
import { aRound } from './a-round.ts';
import { aClient } from './client.ts';
import type { Conversation } from './conversation.ts';
import { membersOf, textOf, titlesOf } from './conversation.ts';

export const ROOM = '19:lederdag@thread.tacv2';
const { answering } = catalogueOf('da').rounds;

/** Stores a round of a set as it was opened a moment ago, and who is in its place. */
export async function openRound(
  talk: Conversation,
  set: QuestionSet,
  {
    people,
    visitors = [],
    ...differs
  }: Partial<Round> & { readonly people: readonly Person[]; readonly visitors?: readonly Person[] },
): Promise<Round> {
  const at = new Date().toISOString();
  const place: Place = { serviceUrl: talk.connector.url, conversation: ROOM, kind: 'group' };
  const { tenant } = talk;
  talk.connector.setMembers(ROOM, membersOf(tenant, people, visitors));
  await talk.stores.sets.put(tenant, set);
  const ref = { id: set.id, version: set.version };
  const times = { createdAt: at, changedAt: at, openedAt: at };
  const made = aRound({ tenant, place, set: ref, ...times, ...differs });
  await talk.stores.rounds.save(made, undefined, []);
  return made;
}

/** What the press of somebody in the room is answered with: a card of their own, or a line. */
export async function inRoom(
  talk: Conversation,
  { chat }: Person,
  pressed: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<Seen> {
  const by = { entra: chat.entra, name: chat.name };
  const at = { kind: 'group', conversation: ROOM, tenant: talk.tenant, by } as const;
  const { verb, data } = pressed;
  const { value } = await aClient(talk.url, talk.connector, at).press(verb, { verb, ...data });
  const isLine = typeof value === 'string';
  return {
    card: isLine ? undefined : readCard(value),
    line: isLine ? value : '',
    message: undefined,
    ms: 0,
  };
}

/** Presses the button with this title, with what stands in the card and what is typed. */
export function tapInRoom(
  talk: Conversation,
  person: Person,
  on: { readonly seen: Seen; readonly title: string; readonly inputs?: Inputs },
): Promise<Seen> {
  const { seen, title, inputs = {} } = on;
  const button = seen.card?.buttons.find((one) => one.title === title);
  if (button === undefined) {
    throw new Error(`no “${title}” among ${titlesOf(seen).join(', ')} on: ${textOf(seen)}`);
  }
  const shown = (seen.card?.inputs ?? []).map(({ id, value }) => [id, value]);
  const data = { ...button.data, ...Object.fromEntries(shown), ...inputs };
  return inRoom(talk, person, { verb: button.verb, data });
}

/** Answers page after page, everything there is, until there is no more to press; `said` comes first. */
export async function answerToTheEnd(
  talk: Conversation,
  person: Person,
  { first, said = {} }: { readonly first: Seen; readonly said?: Inputs },
): Promise<Seen> {
  const chance = chanceFrom(7);
  let seen = first;
  for (let pages = 0; pages < 30; pages += 1) {
    const titles = titlesOf(seen);
    const title = [answering.next, answering.send].find((one) => titles.includes(one));
    if (title === undefined || seen.card === undefined) return seen;
    const text = 'Vi skriver det samme to gange, og det tager en halv time hver gang.';
    const asked = new Set(seen.card.inputs.map(({ id }) => id));
    const mine = Object.entries(said).filter(([id]) => asked.has(id));
    const filled = fillCard(seen.card, { text, extent: 'all', chance });
    const inputs = { ...filled, ...Object.fromEntries(mine) };
    seen = await tapInRoom(talk, person, { seen, title, inputs });
  }
  throw new Error(`there is no end: ${textOf(seen)}`);
}
