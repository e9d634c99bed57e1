import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import { TEAM } from '../support/activities.ts';
import {
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const HERE = '19:forenkling@thread.tacv2';
const THERE = '19:drift@thread.tacv2';

let talk: Conversation;
let mette: Person;
let ole: Person;
let sara: Person;

async function start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  talk = await startConversation({ settings });
  [mette, ole, sara] = [
    talk.person('Mette Friis'),
    talk.person('Ole Bang'),
    talk.person('Sara Winther'),
  ];
  talk.connector.setMembers(HERE, membersOf(talk.tenant, [mette, ole]));
  talk.connector.setMembers(THERE, membersOf(talk.tenant, [mette, sara]));
}

beforeEach(() => start());

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const printedCode = () => /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
const all = (seen: readonly Seen[]) => seen.map(textOf).join('\n');
const posted = (conversation: string, text: string) =>
  talk.connector.waitFor(
    (sent) => sent.conversation === conversation && JSON.stringify(sent.activity).includes(text),
  );

async function bind(): Promise<void> {
  const channel = inChannel(talk, mette, HERE);
  const [asks] = await channel.say('brug denne kanal');
  const sure = await channel.tap(asks, 'Fortsæt', { code: printedCode() });
  await channel.tap(sure, 'Ja, brug kanalen');
  await posted(HERE, 'Kanalen er klar');
}

describe('binding the first channel', () => {
  it('takes the printed code and no other', async () => {
    const channel = inChannel(talk, mette, HERE);
    const [asks] = await channel.say('brug denne kanal');

    const wrong = await channel.tap(asks, 'Fortsæt', { code: 'AAAAA-AAAAA' });
    const sure = await channel.tap(wrong, 'Fortsæt', { code: printedCode() });

    expect(textOf(wrong)).toContain('Koden passer ikke');
    expect(textOf(sure)).toContain('2 personer kan læse denne kanal');
    expect(await talk.stores.people.channel(talk.tenant)).toBeUndefined();
    await channel.tap(sure, 'Ja, brug kanalen');
    await posted(HERE, 'Kanalen er klar');
  });

  it('is not done by a made-up press without the code', async () => {
    const channel = inChannel(talk, mette, HERE);
    await channel.craft('channel.bind-confirm', { readers: 2 });
    await channel.craft('channel.bind-confirm', { readers: 2, code: 'AAAAA-AAAAA' });

    expect(await talk.stores.people.channel(talk.tenant)).toBeUndefined();
  });

  it('needs no code in the team that is named in the settings', async () => {
    await talk.stop();
    await start({ FORENKL_ADMIN_TEAM: TEAM });

    const [sure] = await inChannel(talk, mette, HERE).say('brug denne kanal');

    expect(sure && titlesOf(sure)).toContain('Ja, brug kanalen');
  });

  it('never binds a place with guests', async () => {
    talk.connector.setMembers(HERE, membersOf(talk.tenant, [mette], [sara]));
    const channel = inChannel(talk, mette, HERE);
    const [asks] = await channel.say('brug denne kanal');

    const refused = await channel.tap(asks, 'Fortsæt', { code: printedCode() });

    expect(textOf(refused)).toContain('Her er 1 gæst.');
    await channel.craft('channel.bind-confirm', { readers: 2, code: printedCode() });
    expect(await talk.stores.people.channel(talk.tenant)).toBeUndefined();
  });

  it('asks again when others have come since', async () => {
    const channel = inChannel(talk, mette, HERE);
    const [asks] = await channel.say('brug denne kanal');
    const sure = await channel.tap(asks, 'Fortsæt', { code: printedCode() });
    talk.connector.setMembers(HERE, membersOf(talk.tenant, [mette, ole, sara]));

    const again = await channel.tap(sure, 'Ja, brug kanalen');

    expect(textOf(again)).toContain('3 personer kan læse denne kanal');
    expect(await talk.stores.people.channel(talk.tenant)).toBeUndefined();
  });

  it('works in a channel only', async () => {
    expect(textOf(await mette.say('brug denne kanal'))).not.toContain('engangskode');
    expect(await talk.proposals()).toEqual([]);
  });
});

describe('moving the channel', () => {
  it('is refused to somebody who is not in the bound one', async () => {
    await bind();

    expect(all(await inChannel(talk, sara, THERE).say('flyt hertil'))).not.toContain(
      'kan læse denne kanal',
    );
    await inChannel(talk, sara, THERE).craft('channel.bind-confirm', { readers: 2 });

    const bound = await talk.stores.people.channel(talk.tenant);
    expect(bound?.value.place.conversation).toBe(HERE);
  });

  it('is done by a member, and both places are told', async () => {
    await bind();
    const channel = inChannel(talk, mette, THERE);

    const [sure] = await channel.say('flyt hertil');
    await channel.tap(sure, 'Ja, flyt hertil');

    await posted(THERE, 'Kanalen er klar');
    await posted(HERE, 'Overblikket er flyttet');
  });
});

describe('a channel that is gone', () => {
  it('is told of in the personal chats of those who were in it', async () => {
    await mette.say('hej');
    await bind();
    talk.connector.remove(HERE);

    await talk.halt();
    // Who is in the channel is looked up every six hours.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 3_600_000 });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    talk = await startConversation({}, talk);

    await posted(mette.chat.conversation, 'Administrationskanalen er væk');
  });
});

describe('help', () => {
  it('differs by who asks and where', async () => {
    await bind();

    const leader = textOf(await sara.say('hjælp'));
    const personal = await mette.say('hjælp');
    const channel = all(await inChannel(talk, mette, HERE).say('hjælp'));
    const elsewhere = all(await inChannel(talk, sara, THERE).say('hjælp'));

    expect(leader).toContain('nyt forslag');
    expect(leader).not.toContain('søg vikar');
    expect(textOf(personal)).toContain('søg vikar');
    expect(channel).toContain('Som administrator kan du skrive:');
    expect(elsewhere).toContain('Her kan du skrive:');
    expect(elsewhere).not.toContain('søg vikar');
  });

  it('answers what it does not understand in a channel', async () => {
    await bind();

    expect(all(await inChannel(talk, ole, HERE).say('gør noget'))).toContain(
      'Det forstod jeg ikke',
    );
    expect(titlesOf(await tap(ole, await ole.say('hej'), 'Nyt forslag'))).toContain('Næste');
  });
});
