import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  step,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const HERE = '19:forenkling@thread.tacv2';
const THERE = '19:drift@thread.tacv2';
const CHALLENGE = 'Vi skriver vikarens timer ind tre steder hver fredag.';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

/** Only what day it is is made up; what waits goes on in its own time. */
function itIs(instant: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
}

beforeEach(async () => {
  itIs('2026-11-18T11:00:00.000Z');
  talk = await startConversation();
  [mette, karen] = [talk.person('Mette Friis'), talk.person('Karen Holm')];
  talk.connector.setMembers(HERE, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, HERE);
  await bindChannel(talk, channel);
  await posted(HERE, 'Kanalen er klar');
  await mette.say('hej');
  await tap(karen, await karen.say(CHALLENGE), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const all = (seen: readonly Seen[]) => seen.map(textOf).join('\n');
const isIn = (conversation: string, text: string) => (sent: Conversation['connector']['sent'][0]) =>
  sent.conversation === conversation && sent.kind !== 'edit' && textOf(seenIn(sent)).includes(text);
const posted = (conversation: string, text: string) =>
  talk.connector.waitFor(isIn(conversation, text));

async function restartAt(instant: string): Promise<void> {
  await talk.halt();
  itIs(instant);
  talk = await startConversation({}, talk);
  channel = inChannel(talk, mette, HERE);
}

describe('asking for the overview', () => {
  it('shows what is new and waits, marked as preliminary, and moves nothing', async () => {
    const first = all(await channel.say('overblik'));
    const second = all(await channel.say('overblik'));

    expect(first).toContain('Foreløbig');
    expect(first).toContain('mangler vurdering');
    expect(first).toContain('tre steder hver fredag');
    expect(first).not.toContain('Karen');
    expect(second).toBe(first);
  });

  it.each([
    ['overblik uge 47', 'Ugens overblik', true],
    ['overblik november', 'Månedens overblik', true],
    ['overblik 2. halvår 2026', 'Halvårets overblik', true],
    ['overblik 1. halvår 2026', 'Halvårets overblik', false],
    ['overview week 47', 'Ugens overblik', true],
  ])('takes a period: %s', async (words, title, hasIt) => {
    const text = all(await channel.say(words));

    expect(text).toContain(title);
    expect(text.includes('tre steder')).toBe(hasIt);
  });

  it('says so when it does not know the period', async () => {
    expect(all(await channel.say('overblik i hestenes år'))).toContain(
      'Den periode kender jeg ikke',
    );
  });

  it('leads to what waits and to the distributions', async () => {
    const [overview] = await channel.say('overblik');

    const shares = await channel.tap(overview, 'Vis fordelinger');
    const waiting = await channel.craft('digest.list', { what: 'to-assess' });

    expect(textOf(shares)).toContain('Fordelinger');
    expect(textOf(waiting)).toContain('tre steder hver fredag');
    const [proposal] = await talk.proposals();
    expect(titlesOf(waiting)).toContain(`Åbn ${proposal?.no}`);
  });

  it('works in a member’s personal chat and nobody else’s', async () => {
    expect(textOf(await mette.say('overblik'))).toContain('tre steder hver fredag');
    expect(textOf(await karen.say('overblik'))).toContain('Det har du ikke adgang til');
  });
});

describe('searching and listing', () => {
  it('finds by word, area and status, and shows one', async () => {
    const [proposal] = await talk.proposals();
    const no = proposal?.no ?? '';

    expect(all(await channel.say('søg vikarerne'))).toContain(no);
    expect(all(await channel.say('søg nøglebrik'))).toContain('Ingen forslag passer');
    expect(all(await channel.say('liste modtaget'))).toContain(no);
    expect(all(await channel.say('liste it'))).not.toContain(no);
    expect(all(await channel.say('liste ingenting'))).toContain('kender jeg ikke');
    expect(all(await channel.say(`vis ${no}`))).toContain(CHALLENGE);
    expect(all(await channel.say('vis 2026-9999'))).toContain('Det kan være slettet');
  });

  it('is not for a channel that is not bound', async () => {
    talk.connector.setMembers(THERE, membersOf(talk.tenant, [mette]));
    const elsewhere = inChannel(talk, mette, THERE);

    for (const words of ['overblik', 'søg vikar', 'liste modtaget', 'vis 2026-0001', 'tidspunkt']) {
      expect(all(await elsewhere.say(words))).not.toContain('tre steder');
    }
  });
});

describe('the schedule', () => {
  it('keeps what was typed beside what is wrong with it', async () => {
    const [form] = await channel.say('tidspunkt');

    const wrong = await channel.tap(form, 'Gem', { frequency: 'daily', time: 'kl. 25' });
    const saved = await channel.tap(wrong, 'Gem', { time: '7.30' });

    expect(wrong.card?.faults.join()).toContain('Vælg et tidspunkt, for eksempel 8.00.');
    expect(wrong.card?.inputs.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['daily', 'kl. 25']),
    );
    expect(textOf(saved)).toContain('torsdag 19. november 2026 kl. 7.30');
  });

  it('is nobody else’s to change', async () => {
    await inChannel(talk, karen, HERE).craft('digest.schedule-save', {
      frequency: 'never',
      weekday: '1',
      time: '8.00',
    });

    const bound = await talk.stores.people.channel(talk.tenant);
    expect(bound?.value.schedule).toMatchObject({ frequency: 'weekly', time: '08:00' });
  });
});

describe('the digest on its schedule', () => {
  it('comes once, however often the program is started', async () => {
    await restartAt('2026-11-23T06:59:00.000Z');
    await restartAt('2026-11-23T07:01:00.000Z');
    await posted(HERE, 'Ugens overblik');
    await restartAt('2026-11-23T07:02:00.000Z');
    await restartAt('2026-11-23T09:00:00.000Z');
    await step(talk, { kind: 'asked', question: 'Hvor mange?' });
    await restartAt('2026-11-30T07:00:30.000Z');

    const isDigest = isIn(HERE, 'Ugens overblik');
    const last = await talk.connector.waitFor(
      (sent) => isDigest(sent) && textOf(seenIn(sent)).includes('venter på forslagsstilleren'),
    );
    const digests = talk.connector.sent.filter(isDigest);
    expect(digests).toHaveLength(2);
    expect(digests.at(-1)).toBe(last);
    expect(textOf(seenIn(digests[0]))).not.toContain('Foreløbig');
    expect(textOf(seenIn(digests[0]))).toContain('tre steder hver fredag');
  });

  it('says in one line that nothing happened and nothing waits', async () => {
    const [proposal] = await talk.proposals();
    await crafted(karen, 'proposal.withdraw-confirm', { no: proposal?.no, version: 1 });
    await restartAt('2026-11-23T07:01:00.000Z');
    await posted(HERE, 'Ugens overblik');
    await restartAt('2026-11-30T07:01:00.000Z');

    await posted(HERE, 'ingen nye forslag. Intet er over fristen.');
    expect(all(await channel.say('overblik 1. halvår 2026'))).toContain('ingen nye forslag');
  });

  it('goes to the members’ personal chats when the channel is gone', async () => {
    talk.connector.remove(HERE);
    await restartAt('2026-11-23T07:01:00.000Z');

    await posted(mette.chat.conversation, 'Administrationskanalen er væk');
    await posted(mette.chat.conversation, 'Ugens overblik');
    talk.connector.setMembers(THERE, membersOf(talk.tenant, [mette]));
    const elsewhere = inChannel(talk, mette, THERE);
    const [sure] = await elsewhere.say('brug denne kanal');
    await elsewhere.craft('channel.bind-confirm', { readers: 1 });
    expect(sure && textOf(sure)).toContain('1 person kan læse denne kanal');
    await posted(THERE, 'Kanalen er klar');
  });
});
