import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

/** Mette is in the channel; Karen is a leader. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

describe('the question sets', () => {
  it('are listed with their versions, and gone through as participants will see them', async () => {
    const list = await mette.say('spørgeskema');
    expect(textOf(list)).toContain('7 spørgeskemaer');
    expect(textOf(list)).toContain('29 spørgsmål på 5 sider · fortroligt');
    expect(textOf(list)).toContain('Version 1 · lederundersoegelse');

    const first = await tap(mette, list, 'Se Lederundersøgelse igennem');
    expect(textOf(first)).toContain('Øv dig: sådan ser deltagerne det. Intet gemmes.');
    expect(textOf(first)).toContain('Dine svar er fortrolige');
    expect(titlesOf(first)).toEqual(['Næste', 'Spring over', 'Alle spørgeskemaer']);

    const missing = await tap(mette, first, 'Næste', { inputs: { 'a.used': '' } });
    expect(textOf(missing)).toContain('⚠');
    const buying = await tap(mette, missing, 'Næste', { inputs: { 'a.used': 'buy' } });
    expect(textOf(buying)).toContain('Trin 2 af 3\nIndkøb');
    const all = await tap(mette, buying, 'Næste', { inputs: { 'a.buy.overall': '4' } });
    expect(textOf(all)).toContain('Trin 3 af 3\nPå tværs');
    const done = await tap(mette, all, 'Færdig');
    expect(textOf(done)).toContain('“Lederundersøgelse” er set igennem. Intet er gemt.');
  });

  it('are looked through in the channel by whoever pressed, in their language', async () => {
    const [list] = await channel.say('set');
    const first = await channel.tap(list, 'Se Blev du hørt? igennem');
    const second = await channel.tap(first, 'Næste', { 'a.solved': 'partly' });

    expect(textOf(second)).toContain('Hvad mangler?');
    expect(titlesOf(second)).toEqual(['Færdig', 'Tilbage', 'Alle spørgeskemaer']);
  });

  it('are no business of a leader', async () => {
    expect(textOf(await karen.say('spørgeskema'))).not.toContain('Lederundersøgelse');
  });
});
