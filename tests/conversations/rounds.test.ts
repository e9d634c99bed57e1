import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  textOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let room: ChannelClient;
let karens: ChannelClient;

beforeEach(async () => {
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  talk.connector.setMembers(ROOM, membersOf(talk.tenant, [mette, karen]));
  const channel = inChannel(talk, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
  room = inChannel(talk, mette, ROOM);
  karens = inChannel(talk, karen, ROOM);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** What is posted or edited in the room from now on and says this. */
const inRoom = (text: string) =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation.startsWith(ROOM) && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing in the room says ${text}`);
      return found;
    },
    { timeout: 10_000, interval: 50 },
  );

it('starts a poll, takes an answer in the shared card, and counts it on the board', async () => {
  const [form] = await room.say('afstemning');
  const started = await room.tap(form, 'Start', {
    'r.question': 'Hvad skal vi begynde med?',
    'r.choices': 'Indkøb\nAnsættelse',
    'r.privacy': 'confidential',
  });
  expect(textOf(started)).toContain('Afstemningen er startet');

  await inRoom('0 har svaret');
  const [round] = await talk.stores.rounds.all(talk.tenant);
  const page = await karens.craft('round.answer', { verb: 'round.answer', round: round?.id });
  expect(textOf(page)).toContain('Hvad skal vi begynde med?');
  const receipt = await karens.tap(page, 'Send svar', { 'a.q': 'c2' });
  expect(textOf(receipt)).toContain('Tak – dit svar er modtaget');

  await inRoom('1 har svaret');
});
