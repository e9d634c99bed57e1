import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
import { type MovingClock, movingClock } from '../support/moving-clock.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const MAIL = (name: string) => `${name.toLowerCase().replace(' ', '.')}@bakkekoebing.example`;
/** Leaders and others who have the app; the last one does not answer a thing. */
const NAMES = ['Karen Holm', 'Ole Lund', 'Ida Krogh'];

let time: MovingClock;
let talk: Conversation;
let mette: Person;
let people: readonly Person[];
let channel: ChannelClient;

beforeEach(async () => {
  // A Monday morning.
  time = movingClock('2026-09-14T07:00:00.000Z');
  talk = await startConversation({ time });
  mette = talk.person('Mette Friis');
  people = NAMES.map((name) => talk.person(name));
  for (const person of people) await person.say('hjælp');
  await mette.say('hjælp');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** Everything posted to somebody that says this; edits are none. */
const postsTo = (person: Person, text: string) =>
  talk.connector.sent.filter(
    (one) =>
      one.kind === 'post' &&
      one.conversation === person.chat.conversation &&
      JSON.stringify(one).includes(text),
  );

const heard = async (person: Person, text: string): Promise<Seen> => {
  const found = await vi.waitFor(
    () => {
      const [post] = postsTo(person, text).slice(-1);
      if (post === undefined) throw new Error(`${person.chat.name} has not heard: ${text}`);
      return post;
    },
    { timeout: 15_000, interval: 50 },
  );
  return seenIn(found);
};

/** From the list to the preview, for the people named and one without the app. */
async function previewed(more: Readonly<Record<string, string>> = {}): Promise<Seen> {
  const [list] = await channel.say('måling');
  const form = await channel.tap(list, 'Ny måling');
  const whom = await channel.tap(form, 'Næste', {
    'w.set': 'evaluering',
    'w.name': 'Lederundersøgelsen',
    'w.label': '2026',
    'w.privacy': 'confidential',
    'w.way': 'mails',
    'w.from': '2026-09-15',
    'w.until': '2026-10-06',
    'w.reminders': '2',
    ...more,
  });
  const mails = [...NAMES.map(MAIL), 'uden.app@bakkekoebing.example', MAIL('Karen Holm')];
  return channel.tap(whom, 'Næste', { 'w.mails': mails.join('\n') });
}

it('sends a wave once, reminds those who have not answered on the days it said, and ends it', async () => {
  const [karen, ole, ida] = people;
  if (karen === undefined || ole === undefined || ida === undefined) throw new Error('nobody');
  const preview = await previewed();
  expect(textOf(preview)).toContain('Send til 4?');
  expect(textOf(preview)).toContain('1 uden app');
  expect(textOf(preview)).toContain('tirsdag 22. september 2026 · tirsdag 29. september 2026');
  expect(textOf(preview)).toContain('tirsdag 15. september 2026 kl. 8.00');

  await channel.tap(preview, 'Send en prøve til mig');
  const sample = await heard(mette, 'Prøve');
  expect(textOf(await tap(mette, sample, 'Svar'))).toContain('Intet gemmes');

  const [sent, again] = await Promise.all([
    channel.tap(preview, 'Send til 4'),
    channel.tap(preview, 'Send til 4'),
  ]);
  expect(textOf(sent)).toContain('Sendes tirsdag 15. september 2026 kl. 8.00');
  expect(textOf(again)).toContain('Sendes tirsdag 15. september 2026 kl. 8.00');
  expect(postsTo(karen, 'Lederundersøgelsen')).toEqual([]);

  time.goTo('2026-09-15T06:00:00.500Z');
  const invitation = await heard(karen, 'Lederundersøgelsen 2026');
  await heard(ole, 'Lederundersøgelsen 2026');
  await heard(ida, 'Lederundersøgelsen 2026');
  expect(titlesOf(invitation)).toEqual(['Svar', 'Ikke nu']);

  const page = await tap(karen, invitation, 'Svar');
  expect(textOf(page)).toContain('Lederundersøgelsen 2026');
  const later = await tap(ole, await heard(ole, 'Lederundersøgelsen 2026'), 'Ikke nu');
  expect(textOf(later)).toContain('tirsdag 22. september');
  const quiet = await tap(ole, later, 'Ingen påmindelser');
  expect(textOf(quiet)).toContain('ingen påmindelser');
  const [round] = await talk.stores.rounds.all(talk.tenant);
  const at = { tenant: talk.tenant, round: round?.id ?? ('' as never) };
  expect(await talk.stores.responses.asked(at)).toHaveLength(4);
  const response = await answered(karen, page);
  expect(response).toContain('Tak');

  time.goTo('2026-09-22T06:00:01.000Z');
  await heard(ida, 'Påmindelse');
  time.goTo('2026-09-29T06:00:02.000Z');
  await vi.waitFor(() => expect(postsTo(ida, 'Påmindelse')).toHaveLength(2), { timeout: 15_000 });
  for (const person of [karen, ole, mette]) expect(postsTo(person, 'Påmindelse')).toEqual([]);

  const [list] = await channel.say('målinger');
  const status = await channel.tap(list, 'Se Lederundersøgelsen 2026');
  expect(textOf(status)).toContain('1 af 4 har svaret (25 %)');
  const ends = await channel.tap(status, 'Luk nu');
  expect(textOf(ends)).toContain('3 mangler at svare.');
  expect(textOf(await channel.tap(ends, 'Ja, luk'))).toContain('Lukket');
  time.goTo('2026-09-29T06:05:00.000Z');
  await vi.waitFor(
    () =>
      expect(
        talk.connector.sent.filter(
          (one) => one.kind === 'edit' && JSON.stringify(one).includes('Tak til alle, der var med'),
        ).length,
      ).toBeGreaterThanOrEqual(5),
    { timeout: 15_000 },
  );
  for (const person of people) {
    expect(postsTo(person, 'Undersøgelsen er lukket')).toEqual([]);
    expect(postsTo(person, 'Lederundersøgelsen 2026').length).toBeLessThanOrEqual(3);
  }
});

/** Goes through all pages with what each asks first. */
async function answered(person: Person, first: Seen): Promise<string> {
  let page = first;
  for (let steps = 0; steps < 10; steps += 1) {
    const inputs = Object.fromEntries(
      (page.card?.inputs ?? []).map(({ id, choices }) => [id, choices[0] ?? '4']),
    );
    const title = titlesOf(page).find((one) => one === 'Næste' || one === 'Send svar');
    if (title === undefined) break;
    page = await tap(person, page, title, { inputs });
  }
  return textOf(page);
}

/** So many of the messages somebody got are edited into thanks. */
async function closed(person: Person, count: number): Promise<void> {
  const edits = () =>
    talk.connector.sent.filter(
      (one) =>
        one.kind === 'edit' &&
        one.conversation === person.chat.conversation &&
        JSON.stringify(one).includes('Tak for dit forslag'),
    );
  await vi.waitFor(() => expect(edits()).toHaveLength(count), { timeout: 15_000 });
}

it('collects proposals that name it, from those it was sent to, and counts who sent one', async () => {
  const [karen, ole] = people;
  if (karen === undefined || ole === undefined) throw new Error('nobody');
  const preview = await previewed({ 'w.set': 'forslag', 'w.name': 'Bøvl i hverdagen' });
  await channel.tap(preview, 'Send til 4');
  time.goTo('2026-09-15T06:00:00.500Z');
  const invitation = await heard(karen, 'Bøvl i hverdagen 2026');
  expect(titlesOf(invitation)).toEqual(['Skriv et forslag', 'Ikke nu']);
  const [round] = await talk.stores.rounds.all(talk.tenant);
  const made = await crafted(talk.person('Nina Frem'), 'wave.propose', { round: round?.id });
  expect(textOf(made)).not.toContain('Trin 1');

  const first = await tap(karen, invitation, 'Skriv et forslag');
  expect(textOf(first)).toContain('Trin 1 af 4');
  const inputs = {
    'a.challenge': 'Hver ny vikar koster tre skemaer, før vagten kan lægges.',
    'a.hassle': '4',
  };
  const second = await tap(karen, first, 'Næste', { inputs });
  const third = await tap(karen, second, 'Næste', {
    inputs: { 'a.need': 'system', 'a.area': 'it,loen' },
  });
  const review = await tap(karen, third, 'Næste', { inputs: { 'a.origin': 'process-owner' } });
  expect(textOf(await tap(karen, review, 'Send forslag'))).toContain('2026-');
  const handedIn = await talk.stores.proposals.all({ tenant: talk.tenant, year: 2026 });
  expect(handedIn.map(({ campaign }) => campaign)).toEqual([
    { round: round?.id, title: 'Bøvl i hverdagen 2026' },
  ]);

  const [list] = await channel.say('indsamling');
  const status = await channel.tap(list, 'Se Bøvl i hverdagen 2026');
  expect(textOf(status)).toContain('1 af 4 har sendt forslag (25 %)');
  await closed(karen, 1);

  // Another experiences the same after the first reminder: it counts, and both their cards are closed.
  time.goTo('2026-09-22T06:00:01.000Z');
  const reminded = await heard(ole, 'Påmindelse');
  const same = await tap(ole, await tap(ole, reminded, 'Skriv et forslag'), 'Næste', { inputs });
  expect(textOf(await tap(ole, same, 'Det oplever vi også'))).toContain('2026-');
  await closed(ole, 2);
  expect(postsTo(karen, 'Påmindelse')).toEqual([]);
  const again = await channel.tap(list, 'Se Bøvl i hverdagen 2026');
  expect(textOf(again)).toContain('2 af 4 har sendt forslag (50 %)');

  const [found] = await channel.say('liste Bøvl i hverdagen');
  expect(found && textOf(found)).toContain('Bøvl i hverdagen 2026');
  const [shown] = await channel.say(`vis ${handedIn[0]?.no}`);
  expect(shown && textOf(shown)).toContain('Indsamling');
});

it('sends next year what was sent this year, compared with it', async () => {
  await channel.tap(await previewed(), 'Send til 4');
  time.goTo('2026-09-15T06:00:00.500Z');
  for (const person of people) await heard(person, 'Lederundersøgelsen 2026');
  const [list] = await channel.say('måling');
  const status = await channel.tap(list, 'Se Lederundersøgelsen 2026');
  await channel.tap(await channel.tap(status, 'Luk nu'), 'Ja, luk');
  time.goTo('2027-08-02T07:00:00.000Z');
  const [again] = await channel.say('måling');
  const closed = await channel.tap(again, 'Se Lederundersøgelsen 2026');
  const form = await channel.tap(closed, 'Ny måling som denne');
  const whom = await channel.tap(form, 'Næste');
  const preview = await channel.tap(whom, 'Næste');
  expect(textOf(preview)).toContain('Lederundersøgelsen 2027');
  expect(textOf(preview)).toContain('onsdag 15. september 2027 kl. 8.00');
  const sent = await channel.tap(preview, 'Send til 4');
  const mapping = await channel.tap(sent, 'Sammenligning');
  expect(textOf(mapping)).toContain('Alle spørgsmål er uændrede');
  time.goTo('2027-09-15T06:00:00.500Z');
  for (const person of people) {
    await heard(person, 'Lederundersøgelsen 2027');
    expect(postsTo(person, 'Lederundersøgelsen 2027')).toHaveLength(1);
  }
});
