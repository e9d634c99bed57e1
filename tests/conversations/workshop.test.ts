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

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';
const TITLE = 'Lettere hverdag for ledere';
const PEOPLE = 12;

let talk: Conversation;
let host: Person;
let hosts: ChannelClient;
let people: readonly { readonly person: Person; readonly here: ChannelClient }[];

beforeEach(async () => {
  talk = await startConversation();
  host = talk.person('Mette Friis');
  const persons = Array.from({ length: PEOPLE }, (_, at) => talk.person(`Leder ${at + 1}`));
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [host]));
  talk.connector.setMembers(ROOM, membersOf(talk.tenant, [host, ...persons]));
  const channel = inChannel(talk, host, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
  hosts = inChannel(talk, host, ROOM);
  people = persons.map((person) => ({ person, here: inChannel(talk, person, ROOM) }));
  // Everybody has a chat of their own with the bot, to get a receipt in.
  for (const { person } of people) await person.say('hjælp');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const posted = (where: string, text: string) =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation.startsWith(where) && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing there says ${text}`);
      return found;
    },
    { timeout: 15_000, interval: 50 },
  );

async function theRound() {
  const [round] = await talk.stores.rounds.all(talk.tenant);
  if (round?.workshop === undefined) throw new Error('there is no workshop');
  return { ...round, workshop: round.workshop };
}

async function control(): Promise<Seen> {
  return hosts.craft('workshop.control', {
    verb: 'workshop.control',
    round: (await theRound()).id,
  });
}

async function join(here: ChannelClient): Promise<Seen> {
  return here.craft('workshop.join', { verb: 'workshop.join', round: (await theRound()).id });
}

it('runs a workshop from its plan to a receipt for each of twelve', async () => {
  const [form] = await hosts.say(`workshop ${TITLE}`);
  const missing = await hosts.tap(form, 'Start', { 'w.title': TITLE, 'w.stations': '' });
  expect(textOf(missing)).toContain('Skriv mindst én station');
  const started = await hosts.tap(missing, 'Start', {
    'w.title': TITLE,
    'w.stations': 'Nye medarbejdere – Mette Friis\nIndkøb – Bo Lund',
  });
  expect(textOf(started)).toContain('Workshoppen er startet');
  await posted(ROOM, 'Stationer:');

  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('nobody came');
  expect(textOf(await join(first.here))).toContain('Workshoppen begynder om lidt');

  await hosts.tap(await control(), 'Start runde 1');
  await posted(ROOM, 'Runde 1 af 2');

  // Ten write for themselves about the same two things, one for a table, one twice.
  for (const [at, { here }] of people.entries()) {
    const stations = await join(here);
    expect(titlesOf(stations)).toContain('Gå til stationen');
    const note = await here.tap(stations, 'Gå til stationen', {
      'w.station': at % 2 === 0 ? 's1' : 's2',
    });
    const text =
      at % 2 === 0
        ? `Skemaet til ansættelse af nye medarbejdere skal udfyldes tre gange i tre systemer (${at})`
        : `Indkøb af kontorartikler kræver godkendelse hos økonomiafdelingen (${at})`;
    const table = at === 1 ? { 'w.for': 'table', 'w.present': '6' } : { 'w.for': 'myself' };
    const sent = await here.tap(note, 'Send', { 'w.text': text, 'w.hassle': '4', ...table });
    expect(textOf(sent)).toContain('Din note er sendt');
    const again = await here.tap(note, 'Send', { 'w.text': text, 'w.hassle': '4', ...table });
    expect(textOf(again)).toContain('Din note er sendt');
  }
  const { workshops } = talk.stores;
  const round = await theRound();
  const at = { tenant: talk.tenant, round: round.id };
  expect(await workshops.notes(at)).toHaveLength(PEOPLE);
  await posted(ROOM, '12 noter');

  await hosts.tap(await control(), 'Stop runde 1');
  await vi.waitFor(
    async () => {
      const notes = await workshops.notes(at);
      expect(notes.every(({ value }) => value.group !== undefined)).toBe(true);
    },
    { timeout: 15_000, interval: 100 },
  );
  await hosts.tap(await control(), 'Start afstemningen');

  for (const { here } of people) {
    const vote = await join(here);
    expect(textOf(vote)).toContain('Nye medarbejdere');
    const notes = await workshops.notes(at);
    const group = notes.find(({ value }) => value.station === 's1')?.value.group;
    const next = await here.tap(vote, 'Stem, og gå til næste station', { 'w.chosen': group ?? '' });
    expect(textOf(next)).toContain('Indkøb');
    const other = notes.find(({ value }) => value.station === 's2')?.value.group;
    expect(textOf(await here.tap(next, 'Stem', { 'w.chosen': other ?? '' }))).toContain(
      'Dine stemmer er gemt',
    );
  }

  await hosts.tap(await control(), 'Luk afstemningen, og svar');
  const answer = await hosts.tap(await control(), 'Svar på de vigtigste');
  expect(textOf(answer)).toContain('12 stemmer');
  const second2 = await hosts.tap(answer, 'Gem, og gå til næste', {
    'w.said': 'Ét skema, så snart HR-systemet er skiftet.',
    'w.agreed': 'do',
    'w.who': 'Mette Friis',
    'w.when': '1. halvår 2027',
  });
  expect(textOf(second2)).toContain('Indkøb');
  const asked = await hosts.tap(await control(), 'Afslut, og send opsamling');
  expect(textOf(asked)).toContain('1 af de vigtigste har ikke fået svar');
  await hosts.tap(asked, 'Afslut, og send');

  await posted(ROOM, `Opsamling: ${TITLE}`);
  await posted(CHANNEL, `Opsamling: ${TITLE}`);
  const proposals = await talk.proposals();
  const landed = (await workshops.notes(at)).map(({ value }) => value.landed);
  expect(landed.every((one) => one !== undefined)).toBe(true);
  expect(proposals.every(({ origin }) => origin?.workshop === TITLE)).toBe(true);
  expect(proposals.reduce((sum, one) => sum + 1 + (one.endorsed?.people ?? 0), 0)).toBe(PEOPLE);
  const treated = proposals.filter(({ treatments }) => treatments?.length === 1);
  expect(treated).toHaveLength(1);
  expect(treated[0]?.treatments?.[0]?.workshop).toMatchObject({ title: TITLE, agreed: 'do' });
  for (const { person } of people) {
    await vi.waitFor(() => {
      const receipts = talk.connector.sent.filter(
        (one) =>
          JSON.stringify(one).includes('Tak for i dag') &&
          one.conversation === person.chat.conversation,
      );
      expect(receipts).toHaveLength(1);
    });
  }
}, 120_000);

async function own(person: Person, text: string): Promise<Seen> {
  return vi.waitFor(
    () => {
      const sent = talk.connector.sent.findLast(
        (one) =>
          one.conversation === person.chat.conversation && JSON.stringify(one).includes(text),
      );
      if (sent === undefined) throw new Error(`nothing there says ${text}`);
      return seenIn(sent);
    },
    { timeout: 15_000, interval: 50 },
  );
}

it('asks whoever answers for a station, in their own chat and after the workshop', async () => {
  await host.say('hjælp');
  const bo = talk.person('Bo Lund');
  await bo.say('hjælp');
  const [form] = await hosts.say(`workshop ${TITLE}`);
  await hosts.tap(form, 'Start', { 'w.title': TITLE, 'w.stations': 'Indkøb – Bo Lund' });
  await posted(ROOM, 'Stationer:');
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('nobody came');

  // The board is edited while the host leads: the control is in their own chat.
  await control();
  const lead = await own(host, 'Du styrer den herfra');
  const begun = await tap(host, await tap(host, lead, 'Styr'), 'Start runde 1');
  const note = await join(first.here);
  expect(titlesOf(note)).not.toContain('Skift station');
  await first.here.tap(note, 'Send', {
    'w.text': 'Indkøb kræver tre godkendelser',
    'w.for': 'myself',
  });
  const stopped = await tap(host, begun, 'Stop runde 1');
  const { workshops } = talk.stores;
  const at = { tenant: talk.tenant, round: (await theRound()).id };
  const grouped = await vi.waitFor(
    async () => {
      const group = (await workshops.notes(at))[0]?.value.group;
      if (group === undefined) throw new Error('not looked at yet');
      return group;
    },
    { timeout: 15_000, interval: 100 },
  );
  const voting = await tap(host, stopped, 'Start afstemningen');
  await first.here.tap(await join(first.here), 'Stem', { 'w.chosen': grouped });
  const asked = await tap(
    host,
    await tap(host, voting, 'Luk afstemningen, og svar'),
    'Afslut, og send opsamling',
  );
  await tap(host, asked, 'Afslut, og send');

  // The task is sent when people work.
  const said = 'Vi prøver med én godkendelse.';
  const task = () =>
    vi.waitFor(
      async () => {
        const [entry] = await talk.stores.ledger.entriesOf(
          talk.tenant,
          `workshop~${at.round}~s1`,
          5,
        );
        if (entry === undefined) throw new Error('Bo was not asked');
        return entry.value;
      },
      { timeout: 15_000, interval: 100 },
    );
  expect(await task()).toMatchObject({
    content: { kind: 'workshop-task', chosen: ['Indkøb kræver tre godkendelser'] },
  });
  await posted(ROOM, `Opsamling: ${TITLE}`);
  const listed = await bo.say('opgaver');
  expect(textOf(listed)).toContain('1 ting mangler svar');
  expect(textOf(await second.person.say('opgaver'))).not.toContain('mangler svar');

  const answer = await tap(bo, listed, `Svar workshoppen ${TITLE}`);
  const round = at.round;
  const theirs = await crafted(second.person, 'workshop.answers', { round, at: 0 });
  expect(textOf(theirs)).toContain('Det kan kun');
  const inputs = { 'w.said': said, 'w.agreed': 'do', 'w.when': '1. halvår 2027' };
  expect(textOf(await tap(bo, answer, 'Gem', { inputs }))).toContain('Gemt');

  const [proposal] = await talk.proposals();
  expect(proposal?.treatments).toMatchObject([{ workshop: { title: TITLE, said, agreed: 'do' } }]);
  await vi.waitFor(
    () => {
      const edits = talk.connector.sent.filter(
        (one) => one.kind === 'edit' && JSON.stringify(one).includes(said),
      );
      for (const place of [ROOM, CHANNEL]) {
        expect(edits.some(({ conversation }) => conversation.startsWith(place))).toBe(true);
      }
    },
    { timeout: 15_000, interval: 50 },
  );
  await vi.waitFor(async () =>
    expect(await task()).toMatchObject({ content: { kind: 'workshop-task-over' } }),
  );
  expect(textOf(await bo.say('opgaver'))).not.toContain('mangler svar');
}, 120_000);
