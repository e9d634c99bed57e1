import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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

beforeEach(async () => {
  talk = await startConversation({
    settings: { FORENKL_PUBLIC_URL: 'https://forenkl.example.dk' },
  });
  mette = talk.person('Mette Friis');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await mette.say('hjælp');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('a status', () => {
  it('is shown in figures in the channel, then made and fetched in one’s own chat', async () => {
    const karen = talk.person('Karen Holm');
    const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });

    const [choice] = await channel.say('rapport siden 1. januar 2026');
    const form = await channel.tap(choice, 'Videre', { 'p.kind': 'status' });
    const figures = await channel.tap(form, 'Vis tallene', { 'p.since': '2026-01-01' });
    expect(textOf(figures)).toContain('Status på 1 forslag');
    expect(textOf(figures)).toContain('Endnu ikke besvaret 1');
    const under = await channel.tap(figures, 'Lav Word og Excel', {});
    expect(textOf(under)).toContain('Den bliver lavet nu');

    const ready = await inOwnChat('Den er klar');
    await tap(mette, ready, 'Hent Word');
    const sent = JSON.stringify(talk.connector.sent.at(-1));
    const link = /https:\/\/forenkl\.example\.dk(\/file\/[\w-]+)/.exec(sent)?.[1] ?? sent;
    const fetched = await fetch(`${talk.url}${link}`);
    const parts = unzipSync(new Uint8Array(await fetched.arrayBuffer()));
    const written = new TextDecoder().decode(parts['word/document.xml']);
    expect(written).toContain('Status omfatter 1 forslag');
    expect(written).not.toContain('Karen Holm');
  });
});

/** What Mette got in her own chat, once it says so. */
function inOwnChat(text: string): Promise<Seen> {
  return vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation === mette.chat.conversation && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing says ${text}`);
      return seenIn(found, 0);
    },
    { timeout: 15_000, interval: 50 },
  );
}
