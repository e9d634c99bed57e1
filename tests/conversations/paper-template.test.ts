import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { aTemplate, instead } from '../papers/word/a-template.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
} from '../support/conversation.ts';
import { wordFaults, wordParts } from '../support/word-file.ts';

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

describe("a municipality's own template", () => {
  it('holds the paper that is asked for in Teams', async () => {
    const head = { 'word/header1.xml': instead('{{kommune}}', 'Rådhuset') };
    await talk.stores.templates.keep(talk.tenant, 'paper', await aTemplate(head));
    const karen = talk.person('Karen Holm');
    const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });

    const [choice] = await channel.say('rapport');
    const form = await channel.tap(choice, 'Videre', { 'p.kind': 'overview' });
    await channel.tap(form, 'Lav den', {});
    await tap(mette, await inOwnChat('Den er klar'), 'Hent Word');

    const sent = JSON.stringify(talk.connector.sent.at(-1));
    const link = /https:\/\/forenkl\.example\.dk(\/file\/[\w-]+)/.exec(sent)?.[1] ?? sent;
    const fetched = await fetch(`${talk.url}${link}`);
    const bytes = new Uint8Array(await fetched.arrayBuffer());
    expect(wordParts(bytes)['word/header1.xml']).toContain('Rådhuset');
    expect(wordParts(bytes)['word/document.xml']).toContain('vikarens timer');
    expect(wordFaults(bytes)).toEqual([]);
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
