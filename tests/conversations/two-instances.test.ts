// Two processes on one Azurite behind one address that sends each request to the other one than the last.
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { aPerson, type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { TOWN_TENANT } from '../../tools/dev/town-people.ts';
import { startAzurite, type TestAzurite } from '../support/azurite.ts';
import { type FakeConnector, type Sent, startConnector } from '../support/connector.ts';
import { type ChannelClient, inChannel, membersOf, tap, textOf } from '../support/conversation.ts';
import { REGISTER } from '../support/leader-world.ts';
import { startBot, type TestBot } from '../support/processes.ts';
import { type RoundRobin, startRoundRobin } from '../support/round-robin.ts';

/** A Monday, a minute before the overview is due, and within the hours in which people are told things. */
const BOT_TIME = '2026-11-23T06:59:00.000Z';
const BOT_ON_A_DAY = fileURLToPath(new URL('../support/bot-on-a-day.ts', import.meta.url));
const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';
const KARENS = 'Hver vikar skal skrives op tre gange, før de kan se vagtplanen. Det tog to uger.';
const JENSS = 'Når vi får en vikar, venter vi i ugevis på, at de kan komme på vagtplanen.';
/** Looked at each minute. */
const DIGEST = { timeout: 150_000, interval: 200 };
const PATIENT = { timeout: 60_000, interval: 100 };
const tenant = asId<TenantId>(TOWN_TENANT);

let azurite: TestAzurite;
let connector: FakeConnector;
let bots: readonly TestBot[];
let proxy: RoundRobin;
let stores: Stores;
let mette: Person;
let karen: Person;
let jens: Person;
let ole: Person;
let channel: ChannelClient;

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  const { connectionString } = azurite;
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  const clock = { now: () => new Date(BOT_TIME) };
  stores = createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
  await stores.registry.put(tenant, REGISTER);
  const env = { FORENKL_TABLES_CONNECTION: connectionString, BOT_TIME, LOG_LEVEL: 'error' };
  const start = () => startBot({ env, entry: BOT_ON_A_DAY });
  const one = await start();
  bots = [one, await start()];
  proxy = await startRoundRobin(bots.map(({ port }) => port));
  mette = person('Mette Friis', 0);
  karen = person('Karen Holm', 1);
  jens = person('Jens Lauridsen', 2);
  ole = person('Ole Bang', 3);
  // A process knows for ten seconds what it knew of a person: he has a chat of his own from the start.
  await ole.say('hjælp');
  connector.setMembers(CHANNEL, membersOf(tenant, [mette, ole]));
  channel = inChannel({ url: proxy.url, connector, tenant }, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(one.lastWords())?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
}, 120_000);

afterAll(async () => {
  const words = bots.map((bot) => bot.lastWords());
  await Promise.all(bots.map((bot) => bot.stop()));
  await Promise.all([proxy.close(), connector.close(), azurite.stop()]);
  expect(words.join('\n')).not.toContain('"level":"error"');
});

function person(name: string, index: number): Person {
  const entra = `cccccccc-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example`;
  return aPerson({ url: proxy.url, connector }, { tenant, entra, name, mail });
}

const inRoom = (who: Person) => inChannel({ url: proxy.url, connector, tenant }, who, ROOM);
const saying = (where: string, text: string): readonly Sent[] =>
  connector.sent.filter(
    (one) => one.conversation.startsWith(where) && JSON.stringify(one.activity).includes(text),
  );

function arrives(where: string, text: string): Promise<Seen> {
  return vi.waitFor(() => {
    const found = saying(where, text).at(-1);
    if (found === undefined) throw new Error(`nothing there says ${text}`);
    return seenIn(found);
  }, PATIENT);
}

/** News, whether in a thread or not: edits are none. */
const newsIn = (where: string, text: string) =>
  saying(where, text).filter(({ kind }) => kind === 'post' || kind === 'thread');

/** Each process has answered a half of what was asked. */
function expectNoSides(): void {
  const [one = 0, other = 0] = [...proxy.served.values()];
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
  expect(one).toBeGreaterThan(10);
}

const proposals = () => stores.proposals.all({ tenant, year: 2026 });

/** Everybody has a receipt, the room and the channel one summary, and every note became something. */
async function expectToldOnce(people: readonly Person[]): Promise<void> {
  for (const who of people) await arrives(who.chat.conversation, 'Tak for i dag');
  for (const where of [ROOM, CHANNEL]) {
    const posts = newsIn(where, 'Opsamling: Lettere hverdag');
    expect(posts).toHaveLength(1);
  }
  for (const who of people) {
    expect(newsIn(who.chat.conversation, 'Tak for i dag')).toHaveLength(1);
  }
  const landed = (await proposals()).filter(({ origin }) => origin?.workshop === 'Lettere hverdag');
  expect(landed.reduce((sum, one) => sum + 1 + (one.endorsed?.people ?? 0), 0)).toBe(6);
}

describe('two processes behind one address', () => {
  it('lead a leader from the welcome to the answer of the team', async () => {
    await Promise.all([karen.install(), karen.install(), karen.install()]);
    await jens.install();
    await arrives(jens.chat.conversation, 'Hej Jens');
    await arrives(karen.chat.conversation, 'Hej Karen');
    expect(saying(karen.chat.conversation, 'Hej Karen')).toHaveLength(1);

    // A draft over its pages, each press at the other process, one of them twice at once.
    const inputs = { 'a.hassle': '4' };
    const second = await tap(karen, await karen.say(KARENS), 'Næste', { inputs });
    const needs = { inputs: { 'a.need': 'system', 'a.area': 'it' } };
    const [third, again] = await Promise.all([1, 2].map(() => tap(karen, second, 'Næste', needs)));
    expect(textOf(again as Seen)).toBe(textOf(third as Seen));
    const review = await tap(karen, third as Seen, 'Næste', {
      inputs: { 'a.origin': 'municipality' },
    });
    expect(textOf(review)).toContain('At it-systemet bliver bedre');
    const receipts = await Promise.all([1, 2, 3].map(() => tap(karen, review, 'Send forslag')));
    expect(new Set(receipts.map(textOf)).size).toBe(1);
    expect(textOf(receipts[0] as Seen)).toContain('2026-0001');
    expect(await proposals()).toHaveLength(1);

    // The other one knows at once what is alike.
    const alike = await tap(jens, await jens.say(JENSS), 'Næste', { inputs });
    expect(textOf(alike)).toContain('Hver vikar skal skrives op tre gange');
    const joined = await Promise.all([1, 2].map(() => tap(jens, alike, 'Det oplever vi også')));
    expect(textOf(joined[0] as Seen)).toContain('2 arbejdspladser oplever det nu.');
    expect(await proposals()).toMatchObject([{ endorsed: { people: 1 } }]);

    for (let one = 0; one < 4; one += 1) {
      expect(textOf(await karen.say('mine forslag'))).toContain('2026-0001');
    }
    const [shown] = await channel.say('vis 2026-0001');
    const form = await channel.tap(shown, 'Stil et spørgsmål');
    await channel.tap(form, 'Send spørgsmål', { question: 'Gælder det også kortere vikariater?' });
    const question = await arrives(karen.chat.conversation, 'Vi har et spørgsmål til dig');
    await tap(karen, await tap(karen, question, 'Svar'), 'Send svar', {
      inputs: { supplement: 'Ja, også dem.' },
    });
    for (let one = 0; one < 4; one += 1) {
      expect(textOf(await karen.say('vis 2026-0001'))).toContain('Ja, også dem.');
      const [told] = await channel.say('vis 2026-0001');
      expect(textOf(told as Seen)).toContain('Ja, også dem.');
    }
    expect(newsIn(karen.chat.conversation, 'Vi har et spørgsmål til dig')).toHaveLength(1);
    expectNoSides();
  }, 180_000);

  it('hold a workshop, from the code to the summary', async () => {
    const people = Array.from({ length: 6 }, (_, at) => person(`Leder ${at + 1}`, 20 + at));
    connector.setMembers(ROOM, membersOf(tenant, [mette, ...people]));
    for (const one of people) await one.say('hjælp');
    const hosts = inRoom(mette);
    const [form] = await hosts.say('workshop Lettere hverdag');
    await hosts.tap(form, 'Start', {
      'w.title': 'Lettere hverdag',
      'w.stations': 'Indkøb – Bo Lund',
    });
    await arrives(ROOM, 'Stationer:');
    const [round] = await stores.rounds.all(tenant);
    if (round === undefined) throw new Error('there is no workshop');
    const at = { tenant, round: round.id };
    const control = () =>
      hosts.craft('workshop.control', { verb: 'workshop.control', round: round.id });
    const join = (who: Person) =>
      inRoom(who).craft('workshop.join', { verb: 'workshop.join', round: round.id });
    await hosts.tap(await control(), 'Start runde 1');

    // The last of them comes in by the code, in a chat of their own.
    const [byCode, ...others] = people.toReversed();
    if (byCode === undefined) throw new Error('nobody came');
    const note = { 'w.text': 'Indkøb kræver tre godkendelser', 'w.for': 'myself' };
    for (const who of others) {
      const sent = await inRoom(who).tap(await join(who), 'Send', note);
      expect(textOf(sent)).toContain('Din note er sendt');
    }
    const entered = await byCode.say(round.code ?? '');
    await tap(byCode, entered, 'Send', { inputs: note });
    expect(await stores.workshops.notes(at)).toHaveLength(6);

    await hosts.tap(await control(), 'Stop runde 1');
    const group = await vi.waitFor(async () => {
      const notes = await stores.workshops.notes(at);
      expect(notes.every(({ value }) => value.group !== undefined)).toBe(true);
      return notes[0]?.value.group ?? '';
    }, PATIENT);
    await hosts.tap(await control(), 'Start afstemningen');
    for (const who of others) {
      const votes = await Promise.all(
        [1, 2].map(async () => inRoom(who).tap(await join(who), 'Stem', { 'w.chosen': group })),
      );
      expect(textOf(votes[0] as Seen)).toContain('Dine stemmer er gemt');
    }
    await hosts.tap(await control(), 'Luk afstemningen, og svar');
    expect(textOf(await control())).toContain('5');
    await hosts.tap(
      await hosts.tap(await control(), 'Afslut, og send opsamling'),
      'Afslut, og send',
    );
    await arrives(ROOM, 'Opsamling: Lettere hverdag');
    await arrives(CHANNEL, 'Opsamling: Lettere hverdag');

    await expectToldOnce(people);
  }, 240_000);

  it('make a paper once, and both give it out', async () => {
    const office = inChannel({ url: proxy.url, connector, tenant }, ole, CHANNEL);
    const [choice] = await office.say('rapport');
    const form = await office.tap(choice, 'Videre', { 'p.kind': 'overview' });
    expect(textOf(await office.tap(form, 'Lav den'))).toContain('Den bliver lavet nu');
    const ready = await arrives(ole.chat.conversation, 'Den er klar');
    expect(saying(ole.chat.conversation, 'Den er klar')).toHaveLength(1);
    await tap(ole, ready, 'Hent Word');
    const link = /(\/file\/[\w-]+)/.exec(JSON.stringify(connector.sent.at(-1)))?.[1] ?? '';
    for (let one = 0; one < 2; one += 1) {
      const fetched = await fetch(`${proxy.url}${link}`);
      const parts = unzipSync(new Uint8Array(await fetched.arrayBuffer()));
      expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('vikar');
    }
  }, 180_000);

  it('post the overview of the week once', async () => {
    const { id } = await vi.waitFor(async () => {
      const found = await stores.jobs.lastDigest(tenant);
      if (found === undefined) throw new Error('none is due yet');
      return found;
    }, DIGEST);
    expect(id).toContain('digest~');
    const overviews = () => newsIn(CHANNEL, 'Ugens overblik');
    await vi.waitFor(() => expect(overviews().length).toBeGreaterThan(0), PATIENT);
    await Promise.all([jens.say('mine forslag'), karen.say('mine forslag')]);
    expect(overviews()).toHaveLength(1);
    expectNoSides();
  }, 180_000);
});
