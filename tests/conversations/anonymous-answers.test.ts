import { afterEach, beforeEach, expect, it } from 'vitest';
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { Person } from '../../tools/client/person.ts';
import { ANONYMOUS_SET } from '../support/an-anonymous-set.ts';
import {
  type Conversation,
  crafted,
  startConversation,
  textOf,
  titlesOf,
} from '../support/conversation.ts';
import { inRoom, openRound, tapInRoom } from '../support/round-room.ts';

let talk: Conversation;
let people: readonly Person[];

beforeEach(async () => {
  talk = await startConversation();
  people = Array.from({ length: 6 }, (_, at) => talk.person(`Person ${at}`));
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const open = (set = ANONYMOUS_SET, differs: Partial<Round> = {}) =>
  openRound(talk, set, {
    people,
    kind: 'survey',
    privacy: 'anonymous',
    title: 'Trivsel',
    ...differs,
  });
const begin = (person: Person, { id: round }: Round) =>
  inRoom(talk, person, { verb: 'round.answer', data: { round } });

it('says before the first question that the answers are only in the card, and takes them once', async () => {
  const round = await open();
  const [karen] = people;
  if (karen === undefined) throw new Error('nobody is here');
  const first = await begin(karen, round);
  expect(textOf(first)).toContain('Lukker du kortet, er dine svar væk.');
  const why = await tapInRoom(talk, karen, {
    seen: first,
    title: 'Næste',
    inputs: { 'a.well': 'no' },
  });
  const last = await tapInRoom(talk, karen, {
    seen: why,
    title: 'Næste',
    inputs: { 'a.why': 'Papir' },
  });
  const receipt = await tapInRoom(talk, karen, {
    seen: last,
    title: 'Send svar',
    inputs: { 'a.word': 'ro' },
  });
  expect(textOf(receipt)).toContain('Det er gemt uden dit navn.');
  expect(titlesOf(receipt)).not.toContain('Ret mit svar');

  // The same card again, and the entrance again: the same receipt, one answer.
  const again = await tapInRoom(talk, karen, {
    seen: last,
    title: 'Send svar',
    inputs: { 'a.word': 'uro' },
  });
  expect(textOf(again)).toBe(textOf(receipt));
  expect(textOf(await begin(karen, round))).toBe(textOf(receipt));
  const at = { tenant: talk.tenant, round: round.id };
  expect(await talk.stores.responses.participants(at)).toHaveLength(1);
  expect(await talk.stores.responses.responses(at)).toEqual([]);
});

it('is never stored page by page, whatever is sent', async () => {
  const round = await open();
  const [karen] = people;
  if (karen === undefined) throw new Error('nobody is here');
  const data = { round: round.id, revision: 0, page: 'first', go: 'next', 'a.well': 'yes' };
  await inRoom(talk, karen, { verb: 'round.page', data });
  await crafted(karen, 'round.page', data);

  const at = { tenant: talk.tenant, round: round.id };
  expect(await talk.stores.responses.responses(at)).toEqual([]);
  expect(await talk.stores.responses.participants(at)).toEqual([]);
});

it('refuses a card somebody made up, however large', async () => {
  const round = await open();
  const [karen] = people;
  if (karen === undefined) throw new Error('nobody is here');
  const made = (answers: object) => ({
    verb: 'round.anonymous',
    data: { round: round.id, page: 'last', go: 'send', kept: { answers, notCpr: [] } },
  });
  const secret = await inRoom(talk, karen, made({ well: 'yes', secret: 'x' }));
  expect(secret.line).toContain('Kortet passer ikke til spørgsmålene længere.');
  const huge = await inRoom(talk, karen, made({ well: 'yes', word: 'x'.repeat(100_000) }));
  expect(textOf(huge)).not.toContain('Tak');
  const at = { tenant: talk.tenant, round: round.id };
  expect(await talk.stores.responses.participants(at)).toEqual([]);
});

it('carries the leader survey from end to end, within the size of a card', async () => {
  const read = readQuestionSets();
  const set = read.ok ? read.value.find(({ id }) => id === 'lederundersoegelse') : undefined;
  const round = await open(set);
  const [karen] = people;
  if (karen === undefined) throw new Error('nobody is here');
  let seen = await begin(karen, round);
  for (let pages = 0; pages < 9 && titlesOf(seen).includes('Næste'); pages += 1) {
    seen = await tapInRoom(talk, karen, { seen, title: 'Næste', inputs: everyText(seen) });
  }
  const receipt = await tapInRoom(talk, karen, {
    seen,
    title: 'Send svar',
    inputs: everyText(seen),
  });
  expect(textOf(receipt)).toContain('Det er gemt uden dit navn.');
});

/** A thousand letters into every text, and a choice wherever there is one. */
function everyText({ card }: Awaited<ReturnType<typeof begin>>): Record<string, string> {
  const inputs = card?.inputs ?? [];
  return Object.fromEntries(inputs.map(({ id, choices }) => [id, choices[0] ?? 'å'.repeat(1_000)]));
}
