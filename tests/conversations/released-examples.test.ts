import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
const WORDS = 'En vikar ventede ni dage på at se vagtplanen.';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

beforeEach(async () => {
  talk = await startConversation({
    settings: { FORENKL_PUBLIC_URL: 'https://forenkl.example.dk' },
  });
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await mette.say('hjælp');
  const text = 'Adgange bestilles tre steder. Min vikar Sofie ventede i ni dage.';
  await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

it('quotes nothing in the catalogue before it is released, and not after it is taken back', async () => {
  expect(await catalogue(1)).not.toMatch(/Eksempel fra praksis|Sofie|Karen/);

  const form = await channel.tap(await choice(), 'Videre', { source: 'own' });
  const page = await channel.tap(form, 'Frigiv', { example: WORDS });
  expect(textOf(page)).toContain('✓ Eksemplet fra 2026-0001 er frigivet');
  const quoted = await catalogue(2);
  expect(quoted).toContain(`»${WORDS}«`);
  expect(quoted).not.toMatch(/Sofie|Karen/);

  const gone = await channel.tap(await choice(), 'Træk tilbage');
  expect(textOf(gone)).toContain('✓ Eksemplet fra 2026-0001 er trukket tilbage');
  expect(await catalogue(3)).not.toContain('Eksempel fra praksis');
}, 90_000);

/** The card on which it is chosen what the example is made of. */
async function choice(): Promise<Seen> {
  const [page] = await channel.say('vis 1');
  const more = await channel.tap(page, 'Mere');
  return channel.tap(more, 'Fortsæt', { more: 'example' });
}

/** The words of the catalogue, asked for the nth time and fetched by Mette. */
async function catalogue(nth: number): Promise<string> {
  const [kinds] = await channel.say('rapport');
  const form = await channel.tap(kinds, 'Videre', { 'p.kind': 'catalogue' });
  await channel.tap(form, 'Lav den', {});
  await tap(mette, await ready(nth), 'Hent Word');
  const sent = JSON.stringify(talk.connector.sent.at(-1));
  const link = /https:\/\/forenkl\.example\.dk(\/file\/[\w-]+)/.exec(sent)?.[1] ?? sent;
  const fetched = await fetch(`${talk.url}${link}`);
  const parts = unzipSync(new Uint8Array(await fetched.arrayBuffer()));
  return new TextDecoder().decode(parts['word/document.xml']);
}

/** The nth paper that is ready, in Mette's own chat. */
function ready(nth: number): Promise<Seen> {
  return vi.waitFor(
    () => {
      const found = talk.connector.sent.filter(
        (one) =>
          one.conversation === mette.chat.conversation &&
          JSON.stringify(one).includes('Den er klar'),
      );
      const wanted = found[nth - 1];
      if (wanted === undefined) throw new Error(`${found.length} are ready`);
      return seenIn(wanted, 0);
    },
    { timeout: 30_000, interval: 50 },
  );
}
