import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let room: ChannelClient;
let karens: ChannelClient;

async function begin(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  talk = await startConversation({ settings });
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
}

async function startPoll(): Promise<string> {
  const [form] = await room.say('afstemning');
  await room.tap(form, 'Start', {
    'r.question': 'Hvad skal vi begynde med?',
    'r.choices': 'Indkøb\nAnsættelse',
    'r.privacy': 'confidential',
  });
  const [round] = await talk.stores.rounds.all(talk.tenant);
  return round?.id ?? '';
}

beforeEach(() => begin());

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

it('gives the host alone a link to a page that follows the round and ends with it', async () => {
  const round = await startPoll();
  const control = await room.craft('round.control', { verb: 'round.control', round });

  const screen = await room.tap(control, 'Åbn skærmvisning');

  const link = /http:\S+/.exec(textOf(screen))?.[0] ?? '';
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/wall\/[\w-]+\.[\w-]{22}$/);
  const page = await (await fetch(link)).text();
  expect(page).toContain('<h1>Hvad skal vi begynde med?</h1>');
  expect(page).toContain('0 har svaret');

  const answering = await karens.craft('round.answer', { verb: 'round.answer', round });
  await karens.tap(answering, 'Send svar', { 'a.q': 'c2' });
  await vi.waitFor(
    async () => expect(await (await fetch(`${link}/now`)).text()).toContain('1 har svaret'),
    { timeout: 10_000, interval: 200 },
  );

  const again = await room.craft('round.wall', { verb: 'round.wall', round });
  expect(textOf(again)).toContain(link);
  const asked = await room.craft('round.conduct', { verb: 'round.conduct', round, what: 'cancel' });
  expect(titlesOf(asked)).toContain('Ja, aflys');
  await room.tap(asked, 'Ja, aflys');
  await vi.waitFor(async () => expect((await fetch(link)).status).toBe(404), {
    timeout: 10_000,
    interval: 200,
  });
});

it('gives nobody else the link', async () => {
  const round = await startPoll();

  const refused = await karens.craft('round.wall', { verb: 'round.wall', round });

  expect(textOf(refused)).toBe('Det kan kun værten og administrationen.');
});
