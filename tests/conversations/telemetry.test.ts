import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Measuring, measuringBy } from '../../src/compose-telemetry.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import { startLog } from '../../src/log.ts';
import { type Backend, createBackend, createStores } from '../../src/storage/index.ts';
import type { EntityTable } from '../../src/storage/table.ts';
import { offerFile } from '../../src/usecases/files/offer-file.ts';
import { startConnector } from '../../tools/client/connector.ts';
import type { Person } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { type Ingestion, startIngestion } from '../support/ingestion.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';
/** Stands in everything anybody types or is called, and in what breaks. */
const MARK = 'zqm';
const TEXT = 'Vi skriver zqmvikarens timer ind tre steder hver zqmfredag.';

let ingestion: Ingestion;
let measuring: Measuring;
let talk: Conversation;
let karen: Person;
let mette: Person;
let written = '';
let broken: string | undefined;

/** A storage that throws what was typed at it, when told to. */
function breakable(backend: Backend): Backend {
  function whole<T>(call: () => Promise<T>): Promise<T> {
    return broken === undefined ? call() : Promise.reject(new Error(broken));
  }
  return {
    ...backend,
    table: (name) => {
      const inner = backend.table(name);
      const table: EntityTable = {
        ...inner,
        get: (...asked) => whole(() => inner.get(...asked)),
        range: (...asked) => whole(() => inner.range(...asked)),
        transact: (...asked) => whole(() => inner.transact(...asked)),
      };
      return table;
    },
  };
}

beforeAll(async () => {
  ingestion = await startIngestion();
  const outcome = readConfig({
    FORENKL_LOCAL: '1',
    FORENKL_STORAGE: 'memory',
    APPLICATIONINSIGHTS_CONNECTION_STRING: ingestion.connectionString,
  });
  if (!outcome.ok) throw new Error('no settings');
  const write = (line: string): void => {
    written += line;
  };
  measuring = await measuringBy(outcome.config, startLog('info', { write }));
  const storage = breakable(await createBackend({ kind: 'memory' }));
  talk = await startConversation(
    { log: measuring.log, telemetry: measuring.telemetry },
    { connector: await startConnector(), storage },
  );
  karen = talk.person('Zqmkaren Zqmholm', { mail: 'karen.holm@bakkekoebing.example' });
  mette = talk.person('Zqmmette Zqmfriis');
  await everythingPeopleDo();
  await everythingThatBreaks();
  await talk.stop();
  await measuring.close(10_000);
}, 60_000);

afterAll(() => ingestion.close());

async function everythingPeopleDo(): Promise<void> {
  await karen.install();
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  // Few could be found out, so nothing is asked of few anonymously.
  const others = Array.from({ length: 8 }, (_, at) => talk.person(`Zqm${at}`));
  talk.connector.setMembers(ROOM, membersOf(talk.tenant, [mette, karen, ...others]));
  const channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  const first = await karen.say(TEXT);
  const handedIn = await tap(karen, first, 'Send nu', { inputs: { 'a.hassle': '4' } });
  expect(textOf(handedIn)).toContain('Tak');
  await channel.say('søg zqmvikar');
  await channel.say('liste zqmfredag');
  const [line] = await channel.say('kø');
  const note = { extent: 'small', value: 'high', area: 'it', need: 'system', note: 'zqmnote' };
  await channel.tap(await channel.tap(line, 'Åbn køen'), 'Gem og næste', note);
  for (const privacy of ['anonymous', 'named']) await answerOne(privacy);
  await fetchOne();
}

/** A file with a name, offered and fetched. */
async function fetchOne(): Promise<void> {
  const stored = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
  if (stored === undefined) throw new Error('nobody known');
  const { files } = talk.stores;
  const clock = { now: () => new Date() };
  const drawn = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16)));
  const ids = { fresh: () => drawn().toString('base64url') };
  const file = { name: 'Zqmløn', type: 'xlsx', bytes: new Uint8Array([80, 75]) } as const;
  const offered = await offerFile(
    { files, clock, ids, log: measuring.log, publicUrl: () => talk.url },
    { ...file, tenant: talk.tenant, person: stored.value.id },
  );
  const answer = await fetch(offered.ok ? offered.value.link : '');
  expect(answer.headers.get('content-disposition')?.toLowerCase()).toContain('zqm');
}

/** A question in a room, and what somebody writes to it. */
async function answerOne(privacy: string): Promise<void> {
  const room = inChannel(talk, mette, ROOM);
  const [form] = await room.say('afstemning');
  const plan = { 'r.question': 'Hvad er zqmværst?', 'r.choices': '', 'r.privacy': privacy };
  await room.tap(form, 'Start', plan);
  const begun = { clock: { now: () => new Date() }, ids: { fresh: () => crypto.randomUUID() } };
  const rounds = await createStores(talk.storage, begun).rounds.all(talk.tenant);
  const round = rounds.find((one) => one.privacy === privacy);
  const mine = inChannel(talk, karen, ROOM);
  const page = await mine.craft('round.answer', { verb: 'round.answer', round: round?.id });
  const receipt = await mine.tap(page, 'Send svar', { 'a.q': 'zqmsvar om zqmchefen' });
  expect(textOf(receipt)).toContain('Tak');
}

async function everythingThatBreaks(): Promise<void> {
  await crafted(karen, 'zqmverb', { zqmkey: 'zqmdata' });
  await crafted(karen, 'proposal.show', { no: 'zqmnummer' });
  await fetch(`${talk.url}/zqmpath/zqmmore?q=zqmquery`);
  await fetch(`${talk.url}/wall/zqmsecret`);
  await fetch(`${talk.url}/file/zqmsecret`);
  await fetch(`${talk.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer zqmtoken' },
    body: '{"text": "zqmbroken',
  });
  broken = 'the row "zqmrow" does not like zqmvikarens timer';
  await karen.say('zqmbroken storage');
  await expect(crafted(karen, 'proposal.show', { no: '2026-0001' })).rejects.toThrow('kode');
  // Jobs fail as well.
  await sleep(2_500);
  broken = undefined;
  talk.connector.fail({ status: 400, code: 'BadArgument' }, { status: 403 }, 'reset');
  for (const words of ['hjælp', 'zqmhjælp', 'mine forslag']) {
    await Promise.race([karen.say(words), sleep(3_000)]);
  }
  await deadLetter();
}

/** A message that Teams refuses for good; the log names it with whom it was for. */
async function deadLetter(): Promise<void> {
  const stored = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
  if (stored === undefined) throw new Error('nobody known');
  // The boards in the room are edited meanwhile, and may take some of it.
  talk.connector.fail(...Array(8).fill({ status: 400, code: 'BadArgument' }));
  const audience = { kind: 'person', person: stored.value.id } as const;
  const content: Content = { kind: 'channel-left', place: 'zqmplace', by: 'Zqmmette' };
  await talk.stores.people.save(stored.value, stored.tag, [{ audience, content }]);
  const line = new RegExp(`"to":"${stored.value.id}".*"dead-letter"`);
  await vi.waitFor(() => expect(written).toMatch(line), { timeout: 10_000 });
}

describe('what leaves for Azure Monitor', () => {
  it('is of a program in which the marked texts were stored and shown', async () => {
    const stored = JSON.stringify(await talk.proposals());
    const shown = JSON.stringify(talk.connector.sent);

    expect(stored).toContain('zqmvikarens');
    expect(stored).toContain('zqmnote');
    expect(shown.toLowerCase()).toContain('zqmkaren');
  });

  it('holds nothing anybody typed or is called, and neither does the log', () => {
    for (const all of [ingestion.text(), written]) {
      expect(all.length).toBeGreaterThan(1_000);
      expect(all.toLowerCase().split(MARK)).toHaveLength(1);
    }
  });

  it('names nobody by an id either', async () => {
    const people = await Promise.all(
      [karen, mette].map(({ chat }) => talk.stores.people.byEntra(talk.tenant, chat.entra)),
    );
    const ids = people.map((person) => person?.value.id ?? '');
    const text = ingestion.text();

    // The log on standard output does.
    expect(ids.filter((id) => written.includes(id))).not.toEqual([]);
    expect(ids.filter((id) => id.length < 10 || text.includes(id))).toEqual([]);
    expect([karen, mette].filter(({ chat }) => text.includes(chat.entra))).toEqual([]);
  });

  it('tells of turns with what they asked of storage and Teams, in one trace', () => {
    const arrived = ingestion.arrived();
    const turn = arrived.find(({ name }) => name === 'turn queue.save');
    const trace = arrived.filter((one) => one.trace === turn?.trace);

    expect(turn?.properties).toMatchObject({
      kind: 'press',
      place: 'channel',
      outcome: 'answered',
    });
    expect(trace.map(({ name }) => name)).toContain('POST /api/messages');
    expect(trace.map(({ name }) => name)).toContain('transact proposals');
    expect(trace.filter(({ type }) => type === 'MessageData').map(({ name }) => name)).toContain(
      'turn',
    );
  });

  it('counts what was refused, what failed, what was sent and what waits', () => {
    const metrics = ingestion.arrived().filter(({ type }) => type === 'MetricData');
    const told = (name: string) =>
      metrics.filter((one) => one.name === name).map(({ properties }) => properties);

    expect(told('forenkl.refusals')).toContainEqual({ kind: 'gone' });
    expect(told('forenkl.turn.duration')).toContainEqual(
      expect.objectContaining({ verb: 'unreadable' }),
    );
    expect(told('forenkl.turn.duration')).toContainEqual(
      expect.objectContaining({ kind: 'text', outcome: 'failed' }),
    );
    expect(told('forenkl.storage.duration')).toContainEqual(
      expect.objectContaining({ outcome: 'failed' }),
    );
    expect(told('forenkl.connector.duration')).toContainEqual(
      expect.objectContaining({ status: '400', code: 'BadArgument' }),
    );
    expect(told('forenkl.jobs')).toContainEqual({ job: 'relay', outcome: 'failed' });
    expect(told('forenkl.sends')).toContainEqual({ state: 'sent' });
    expect(told('forenkl.sends')).toContainEqual({ state: 'failed', code: '400 BadArgument' });
    expect(told('forenkl.http.requests')).toContainEqual({
      method: 'GET',
      route: '/wall/:secret',
      status: '404',
    });
    expect(told('forenkl.http.requests')).toContainEqual({
      method: 'GET',
      route: 'none',
      status: '404',
    });
    expect(told('forenkl.queue.age')).toHaveLength(1);
  });
});
