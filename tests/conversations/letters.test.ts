import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const LETTER = { title: 'Nyt om vikarer', text: 'Skemaet er væk fra mandag.', to: 'leaders' };
const LOOK = 'Se, hvornår det kommer frem';
const NAMES = ['Karen Holm', 'Jens Lauridsen', 'Lise Bro', 'Per Dam'];

/** Four leaders, of whom the last never speaks to the bot. */
const register: Register = {
  areas: [],
  forums: [],
  guidance: [],
  units: NAMES.map((name, at) => ({
    id: asId<UnitId>(String(at + 1)),
    name: `Arbejdsplads ${at + 1}`,
    type: 'school',
    department: at < 2 ? 'Børn og Unge' : 'Kultur',
    leader: { name, mail: `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example` },
  })),
};

let talk: Conversation;
let mette: Person;
let ole: Person;
let leaders: readonly Person[];
let channel: ChannelClient;

beforeEach(async () => {
  // A working day at noon: letters go at once to whoever was not written to this week.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation({ register });
  [mette, ole] = [talk.person('Mette Friis'), talk.person('Ole Bang')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette, ole]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  leaders = NAMES.slice(0, 3).map((name) => talk.person(name));
  for (const leader of leaders) await leader.say('hjælp');
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const shown = (text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation.startsWith('a:') && textOf(seenIn(sent)).includes(text),
  );
const everybodyHas = (text: string, count: number) =>
  expect.poll(() => shown(text).length, { timeout: 10_000 }).toBe(count);
const only = ([first]: readonly Seen[]): Seen => {
  if (first === undefined) throw new Error('nothing was said');
  return first;
};
async function written(over: Partial<typeof LETTER> = {}): Promise<Seen> {
  return channel.tap(only(await channel.say('brev')), LOOK, { ...LETTER, ...over });
}

describe('brev', () => {
  it('shows who gets it when, and reaches three leaders, each once', async () => {
    const preview = await written();
    expect(textOf(preview)).toContain('3 får det nu.');
    expect(textOf(preview)).toContain('1 kan ikke få beskeder.');
    expect(shown(LETTER.text)).toEqual([]);

    const status = await channel.tap(preview, 'Send til 3');
    expect(textOf(status)).toContain('Sådan går det med brevet');
    await everybodyHas(LETTER.text, 3);
    const again = await channel.tap(preview, 'Send til 3');
    const other = await inChannel(talk, ole, CHANNEL).tap(preview, 'Send til 3');
    expect(textOf(other)).toContain('Sådan går det med brevet');

    const now = textOf(await channel.tap(again, 'Opdater'));
    expect(now).toContain('Sendt  3 personer');
    expect(now).toContain('Kan ikke få beskeder  1 person');
    expect(shown(LETTER.text)).toHaveLength(3);
    expect(textOf(seenIn(shown(LETTER.text)[0] as never))).toContain('Fra Mette Friis');
  });

  it('is corrected in place with everybody who has it', async () => {
    const status = await channel.tap(await written(), 'Send til 3');
    await everybodyHas(LETTER.text, 3);
    const form = await channel.tap(status, 'Ret brevet');
    const preview = await channel.tap(form, LOOK, { text: 'Skemaet er væk fra tirsdag.' });
    expect(textOf(preview)).toContain('3 har fået brevet.');

    await channel.tap(preview, 'Send den nye ordlyd');
    await everybodyHas('fra tirsdag', 3);

    const first = shown(LETTER.text).map(({ id }) => id);
    expect(shown('fra tirsdag').every(({ kind }) => kind === 'edit')).toBe(true);
    expect(
      shown('fra tirsdag')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(first.toSorted());
  });

  it('leaves out who said no, in the chat or on a letter', async () => {
    const [karen, jens] = leaders as [Person, Person];
    expect(textOf(await karen.say('ingen breve'))).toContain('Besked om dine egne forslag');
    await channel.tap(await written(), 'Send til 2');
    await everybodyHas(LETTER.text, 2);
    const letter = shown(LETTER.text).find((sent) => sent.conversation === jens.chat.conversation);
    if (letter === undefined) throw new Error('Jens got none');

    const answer = await tap(jens, seenIn(letter), 'Nej tak til breve');
    expect(textOf(answer)).toContain('Du får ikke flere breve');
    vi.setSystemTime(new Date('2026-11-30T11:00:00.000Z'));
    expect(titlesOf(await written({ title: 'Det næste' }))).toContain('Send til 1');

    await tap(jens, answer, 'Jeg vil gerne have breve');
    await karen.say('breve igen');
    vi.setSystemTime(new Date('2026-11-30T11:01:00.000Z'));
    expect(titlesOf(await written({ title: 'Det tredje' }))).toContain('Send til 3');
  });

  it('keeps what is written for a department, in the list and when gone back to', async () => {
    const preview = await written({ to: 'leaders.kultur' });
    expect(textOf(preview)).toContain('Lederne i Kultur');
    expect(textOf(preview)).toContain('1 får det nu.');

    const list = only(await inChannel(talk, ole, CHANNEL).say('breve'));
    expect(textOf(list)).toContain('Ikke sendt endnu, skrevet af Mette Friis');
    const form = await inChannel(talk, ole, CHANNEL).tap(list, 'Åbn: Nyt om vikarer');
    expect(form.card?.inputs.map(({ value }) => value)).toEqual([
      LETTER.title,
      LETTER.text,
      'leaders.kultur',
    ]);
  });

  it('stops a CPR number before it is stored', async () => {
    const form = await written({ text: 'Ring til 010190-1234' });

    expect(textOf(form)).toContain('Det ligner et cpr-nummer');
    expect(await talk.stores.letters.latest(talk.tenant, 9)).toEqual([]);
  });

  it('is not open to presses made up by others, nor to a leader who writes it', async () => {
    await written();
    const [letter] = await talk.stores.letters.latest(talk.tenant, 9);
    const [karen] = leaders as [Person];
    const id = letter?.id ?? '';

    const seen = [
      await karen.say('brev'),
      await karen.say('breve'),
      await crafted(karen, 'letter.send', { id, version: 1 }),
      await crafted(karen, 'letter.preview', { id, ...LETTER, text: 'Noget andet' }),
      await crafted(karen, 'letter.status', { id }),
      await crafted(karen, 'letter.drop', { id, version: 1 }),
    ].map(textOf);

    for (const text of seen) expect(text).toContain('Det har du ikke adgang til');
    expect(await talk.stores.letters.latest(talk.tenant, 9)).toEqual([letter]);
    expect(shown(LETTER.text)).toEqual([]);
  });
});
