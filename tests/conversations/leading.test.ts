import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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
const ROOM = '19:lederdag@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let room: ChannelClient;
let karens: ChannelClient;

beforeEach(async () => {
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  talk.connector.setMembers(ROOM, membersOf(talk.tenant, [mette, karen]));
  const channel = inChannel(talk, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
  room = inChannel(talk, mette, ROOM);
  karens = inChannel(talk, karen, ROOM);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const inRoom = (text: string) =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation.startsWith(ROOM) && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing in the room says ${text}`);
      return found;
    },
    { timeout: 10_000, interval: 50 },
  );

/** A poll kept for later, as its host sees it. */
async function prepared(question: string): Promise<Seen> {
  const form = await mette.say('afstemning');
  return tap(mette, form, 'Gem', {
    inputs: { 'r.question': question, 'r.choices': 'Indkøb\nLøn', 'r.minutes': '10' },
  });
}

it('prepares and rehearses in a personal chat, and starts in the room with one press', async () => {
  const kept = await prepared('Hvad begynder vi med?');
  expect(textOf(kept)).toContain('Ikke startet');
  expect(titlesOf(kept)).toEqual(expect.arrayContaining(['Øv dig', 'Ret', 'Slet']));
  const page = await tap(mette, kept, 'Øv dig');
  expect(textOf(page)).toContain('Intet gemmes');
  const after = await tap(mette, page, 'Færdig', { inputs: { 'a.q': 'c1' } });
  expect(textOf(after)).toContain('Det var det hele. Intet er gemt.');

  const [started] = await room.say('start');
  expect(started && textOf(started)).toContain('Afstemningen er startet');
  await inRoom('0 har svaret');
  expect(await room.say('start').then(([said]) => said && textOf(said))).toContain(
    'Du har ikke forberedt noget',
  );
});

it('leads a round from the control card, and asks before it closes on somebody', async () => {
  await prepared('Hvad begynder vi med?');
  await room.say('start');
  const [round] = await talk.stores.rounds.all(talk.tenant);
  const press = { round: round?.id };
  await karens.craft('round.answer', press);
  // The board of the room is edited while they lead: the control is in their own chat.
  await room.craft('round.control', press);
  const lead = await vi.waitFor(
    () => {
      const sent = talk.connector.sent.findLast(
        (one) =>
          one.conversation === mette.chat.conversation &&
          JSON.stringify(one).includes('Du styrer den herfra'),
      );
      if (sent === undefined) throw new Error('there is no way to lead it');
      return seenIn(sent);
    },
    { timeout: 10_000, interval: 50 },
  );
  const control = await tap(mette, lead, 'Styr');
  expect(textOf(control)).toMatch(/Skriv “afstemning \d{4}” til Forenkl/);
  expect(textOf(await tap(mette, control, 'Sæt på pause'))).toContain('Sat på pause');
  const going = await tap(mette, await crafted(mette, 'round.control', press), 'Fortsæt');
  expect(textOf(going)).toContain('Åben');
  const asks = await tap(mette, going, 'Aflys');
  expect(textOf(asks)).toContain('Aflys afstemningen?');
  expect(textOf(await tap(mette, asks, 'Ja, aflys'))).toContain('Aflyst');
  expect(textOf(await karens.craft('round.conduct', { ...press, what: 'close' }))).toContain(
    'Det kan kun værten og administrationen',
  );
});

it('lets somebody in by the code from a personal chat', async () => {
  await prepared('Hvad begynder vi med?');
  await room.say('start');
  const [round] = await talk.stores.rounds.all(talk.tenant);
  const page = await karen.say(`afstemning ${round?.code}`);
  expect(textOf(page)).toContain('Hvad begynder vi med?');
  expect(textOf(await karen.say(round?.code ?? ''))).toContain('Hvad begynder vi med?');
  const wrong = round?.code === '1234' ? '1235' : '1234';
  expect(textOf(await karen.say(wrong))).toContain('Den kode passer ikke');
});

it('lets somebody who was given the role of a host lead in a meeting chat, with a co-host', async () => {
  const MEETING = '19:meeting_TGVkZXJkYWc@thread.v2';
  const vera = talk.person('Vera Juul');
  await vera.say('hej');
  await karen.say('hej');
  const idOf = async ({ chat }: Person) =>
    (await talk.stores.people.byEntra(talk.tenant, chat.entra))?.value.id ?? asId<PersonId>('?');
  talk.connector.setMembers(MEETING, membersOf(talk.tenant, [vera, karen]));
  const meeting = inChannel(talk, vera, MEETING);
  expect(textsOf(await meeting.say('afstemning'))).toContain('Det kan kun værter');
  const roles = await mette.say('roller');
  await giveHost(roles, 'Vera');
  const form = await meeting.say('afstemning Skal vi holde pause?');
  await meeting.tap(form[0], 'Start', { 'r.privacy': 'named', 'r.results': 'live' });
  const [round] = await talk.stores.rounds.all(talk.tenant);
  expect(round).toMatchObject({ title: 'Skal vi holde pause?', results: 'live', state: 'open' });

  const press = { round: round?.id };
  const inMeeting = inChannel(talk, karen, MEETING);
  expect(textOf(await inMeeting.craft('round.control', press))).toContain('Det kan kun værten');
  const hosts = await meeting.craft('round.hosts', { ...press, words: 'Karen' });
  await meeting.tap(hosts, 'Gør til medvært', { person: await idOf(karen) });
  const both = await Promise.all([
    inMeeting.craft('round.conduct', { ...press, what: 'close' }),
    meeting.craft('round.conduct', { ...press, what: 'close' }),
  ]);
  for (const seen of both) expect(textOf(seen)).toContain('Lukket');
});

const textsOf = (seen: readonly Seen[]) => seen.map(textOf).join('\n');

/** Through the card of roles, as an administrator does it. */
async function giveHost(roles: Seen, name: string): Promise<void> {
  const form = await tap(mette, roles, 'Giv en rolle');
  const found = await tap(mette, form, 'Find personen', { inputs: { words: name } });
  await tap(mette, found, 'Giv rollen', { inputs: { role: 'host' } });
}
