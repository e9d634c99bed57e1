import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const JUDGED = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: '',
};
const ALL = '2026-0001,2026-0002,2026-0003';
const OWNER = { 'several.chosen': ALL, 'several.end': 'owner:it' };
const DAY = { 'several.dueOn': '2026-12-11' };

let talk: Conversation;
let mette: Person;
let ole: Person;
let karen: Person;
let channel: ChannelClient;
let oles: ChannelClient;

/** Mette and Ole sort; Karen has three proposals, of which two are assessed. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  ole = talk.person('Ole Bang');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette, ole]));
  channel = inChannel(talk, mette, CHANNEL);
  oles = inChannel(talk, ole, CHANNEL);
  await bindChannel(talk, channel);
  for (const text of [
    'Timer tastes tre steder.',
    'Nøgler bestilles på papir.',
    'Kørsel på skema.',
  ]) {
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
    vi.setSystemTime(new Date(Date.now() + 60_000));
  }
  const [line] = await channel.say('kø');
  const first = await channel.tap(line, 'Åbn køen');
  await channel.tap(await channel.tap(first, 'Gem og næste', JUDGED), 'Gem og næste', JUDGED);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const looked = async (): Promise<Seen> => {
  const [card] = await channel.say('flere');
  return channel.tap(card, 'Se, hvad der sker', OWNER);
};
const statuses = async () => (await talk.proposals()).map(({ status }) => status);

describe('several proposals', () => {
  it('are sent to one owner by a day, and what cannot be is said before', async () => {
    const card = await looked();
    expect(textOf(card)).toContain('Send 2 forslag videre?');
    expect(textOf(card)).toContain('1 mangler vurdering: 2026-0003');

    const done = await channel.tap(card, 'Send 2 forslag', DAY);

    expect(textOf(done)).toContain('2 forslag er sendt videre');
    expect(await statuses()).toEqual(['forwarded', 'forwarded', 'received']);
    expect(await talk.proposals()).toMatchObject([{ dueOn: '2026-12-11' }, {}, {}]);
    expect(textOf(await channel.tap(card, 'Send 2 forslag', DAY))).toBe(textOf(done));
  });

  it('leave out what a colleague changed meanwhile, and name who and when', async () => {
    const card = await looked();
    const [shown] = await oles.say('kø');
    const queued = await oles.tap(shown, 'Åbn køen');
    await oles.tap(queued, 'Gem og næste', { ...JUDGED, extent: 'large' });

    const done = textOf(await channel.tap(card, 'Send 2 forslag', DAY));

    expect(done).toContain('1 forslag er sendt videre');
    expect(done).toMatch(/2026-000\d er ændret af Ole Bang 18. november kl. 12/);
    expect((await statuses()).toSorted()).toEqual(['assessing', 'forwarded', 'received']);
  });

  it('are sent by nobody else, with a card they made up themselves', async () => {
    const items = [{ no: '2026-0001', version: 1, assessments: 1 }];
    const data = { filter: 'all', end: 'owner:it', items, ...DAY };

    await crafted(karen, 'several.do', data);

    expect((await statuses())[0]).toBe('assessing');
  });
});
