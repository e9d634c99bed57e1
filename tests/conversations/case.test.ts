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
import { REGISTER } from '../support/leader-world.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const COMMITTEE = { id: 'oeu', name: 'Økonomiudvalget', kind: 'committee' } as const;

let talk: Conversation;
let mette: Person;
let channel: ChannelClient;

beforeEach(async () => {
  talk = await startConversation({
    register: { ...REGISTER, forums: [COMMITTEE] },
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

describe('a case for a committee', () => {
  it('comes with its annexes, once nothing typed is to be mended', async () => {
    const karen = talk.person('Karen Holm');
    const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });

    const [choice] = await channel.say('rapport');
    const form = await channel.tap(choice, 'Videre', { 'p.kind': 'case' });
    const typed = {
      'p.forum': 'oeu',
      'p.matter': 'orientation',
      'p.skeleton': 'ballerup',
      'p.title': 'Forenkling i Bakkekøbing',
      'p.caseNumber': 'JNR 26-77',
      'p.caseworker': 'Mette, 010190-1234',
      'p.annexes': 'overview',
      'p.recommended': 'overview',
      'p.area': '*',
    };
    const faulty = await channel.tap(form, 'Lav den', { ...typed, 'p.forum': '' });
    expect(textOf(faulty)).toContain('Udfyld det her.');
    expect(textOf(faulty)).toContain('Det ligner et cpr-nummer.');
    expect(textOf(faulty)).toContain('Den slags sagsnummer kender jeg ikke.');
    expect(JSON.stringify(faulty)).toContain('Forenkling i Bakkekøbing');

    const under = await channel.tap(faulty, 'Lav den', { ...typed, 'p.caseworker': 'Mette' });
    expect(textOf(under)).toContain('Den bliver lavet nu');
    expect(textOf(under)).toContain('Den slags sagsnummer kender jeg ikke.');

    const ready = await inOwnChat('Den er klar');
    expect(JSON.stringify(ready)).toContain('Hent Bilag 1 - Oversigt');
    const parts = await fetched(ready, /^Hent Forenkling i Bakkekøbing/);
    expect(parts).toContain('Sagsnr.: JNR 26-77');
    expect(parts).toContain('orienteringen om forenklingsforslaget, jf. bilag 1, tages til');
  });
});

/** The words of the file behind a button of hers. */
async function fetched(card: Seen, title: RegExp): Promise<string> {
  const named = JSON.stringify(card).match(/"title":"(Hent [^"]*)"/g) ?? [];
  const button = named.map((one) => one.slice(9, -1)).find((one) => title.test(one)) ?? '';
  await tap(mette, card, button);
  const sent = JSON.stringify(talk.connector.sent.at(-1));
  const link = /https:\/\/forenkl\.example\.dk(\/file\/[\w-]+)/.exec(sent)?.[1] ?? sent;
  const file = await fetch(`${talk.url}${link}`);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new TextDecoder().decode(parts['word/document.xml']);
}

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
