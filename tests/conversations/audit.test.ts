import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let channel: ChannelClient;

beforeAll(async () => {
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  const karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  const seen = await karen.say('Vi skriver vikarens timer ind tre steder hver fredag.');
  await tap(karen, seen, 'Send nu', { inputs: { 'a.hassle': '4' } });
  await karen.say('mine data');
  const [proposal] = await talk.proposals();
  await talk.stores.audit.note(talk.tenant, [
    {
      what: 'assessed',
      at: new Date().toISOString(),
      by: 'system',
      operation: 'assess-1',
      about: proposal?.no ?? '',
    },
  ]);
});

afterAll(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('the log', () => {
  it('is narrowed down to a proposal, a deed or a name, as it is written', async () => {
    const [proposal] = await talk.proposals();
    const all = textOf(await mette.say('log'));
    expect(all).toContain('vurderede');
    expect(all).toContain('Karen Holm hentede en fil (sine egne oplysninger)');

    const one = textOf(await mette.say(`log ${proposal?.no}`));
    expect(one).toContain('vurderede');
    expect(one).not.toContain('hentede');
    expect(textOf(await mette.say('log karen'))).not.toContain('vurderede');
    expect(textOf(await mette.say('log hentede'))).toContain('Karen Holm');
  });

  it('is fetched as an Excel file, which is noted in it', async () => {
    const file = await tap(mette, await mette.say('log'), 'Hent som Excel');

    expect(textOf(file)).toContain('Loggen er klar');
    expect(textOf(await mette.say('log'))).toContain('Mette Friis hentede en fil (loggen)');
  });
});
