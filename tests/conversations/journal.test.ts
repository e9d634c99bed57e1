import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Person, seenIn } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let channel: ChannelClient;

beforeEach(async () => {
  talk = await startConversation({
    settings: { FORENKL_PUBLIC_URL: 'https://forenkl.example.dk' },
  });
  mette = talk.person('Mette Friis');
  const karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await mette.say('hjælp');
  const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
  await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('the records system', () => {
  it('gets a package of a proposal, and its number is written back', async () => {
    const [page] = await channel.say('vis 1');
    const more = await channel.tap(page, 'Mere', {});
    const form = await channel.tap(more, 'Fortsæt', { more: 'journal' });
    const saved = await channel.tap(form, 'Gem nummeret', { journal: '26 / 1412' });
    expect(JSON.stringify(saved)).toContain('Journalnummeret er gemt på 2026-0001');
    expect(JSON.stringify(saved)).toContain('Journalnummer 26/1412');

    await channel.tap(form, 'Lav pakken', {});
    const ready = await vi.waitFor(
      () => {
        const found = talk.connector.sent.findLast(
          (one) =>
            one.conversation === mette.chat.conversation &&
            JSON.stringify(one).includes('Den er klar'),
        );
        if (found === undefined) throw new Error('it is not ready');
        return seenIn(found, 0);
      },
      { timeout: 15_000, interval: 50 },
    );
    await tap(mette, ready, 'Hent zip-fil');
    const sent = JSON.stringify(talk.connector.sent.at(-1));
    const link = /https:\/\/forenkl\.example\.dk(\/file\/[\w-]+)/.exec(sent)?.[1] ?? sent;
    const fetched = await fetch(`${talk.url}${link}`);
    const parts = unzipSync(new Uint8Array(await fetched.arrayBuffer()));
    const metadata = JSON.parse(new TextDecoder().decode(parts['metadata.json']));
    expect(metadata).toMatchObject({ documentType: 'proposal', journalNumber: '26/1412' });
    expect(metadata.sender).toEqual({ role: 'proposer', name: 'Forslagsstiller' });
  });
});
