// The first start on an account that was restored: what may have been said since is held, not said.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import type { Log } from '../../src/ports/log.ts';
import { exportTables } from '../../src/storage/backup/export-tables.ts';
import { openExport } from '../../src/storage/backup/read-export.ts';
import { restoreTables } from '../../src/storage/backup/restore-tables.ts';
import { createBackend } from '../../src/storage/index.ts';
import { key } from '../../src/storage/keys.ts';
import { PACING } from '../../src/storage/retries.ts';
import type { Backend } from '../../src/storage/table.ts';
import { sendHeld } from '../../src/usecases/delivery/send-held.ts';
import { postDueDigest } from '../../src/usecases/post-digest.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { type Person, seenIn } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { anEntry } from '../support/ledger-entry.ts';
import { makeMemoryStore } from '../support/memory-backup.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const QUESTION = 'Gælder det også de korte vikariater?';
const LATE = 'er langt over fristen';
const OWN_LATE = 'arbejdsdage over fristen';
/** What the channel is told each Monday at 8.00. */
const WEEK = 'Ugens overblik';

let time: MovingClock;
let talk: Conversation;
let karen: Person;
let ole: Person;
let talks: Conversation[];
let warnings: { readonly event: string; readonly held?: unknown }[];

/** Monday 23 November 2026 at 10.00: Karen has handed in, Ole owns IT, and Mette has the channel. */
beforeEach(async () => {
  [talks, warnings] = [[], []];
  time = movingClock('2026-11-23T09:00:00.000Z');
  talk = await start();
  const mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  ole = talk.person('Ole Bang');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  await bindChannel(talk, inChannel(talk, mette, CHANNEL));
  await ole.say('hej');
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
  await sendOn();
  await talk.halt();
});

afterEach(async () => {
  for (const one of talks) await one.halt();
  await talk.connector.close();
});

async function start(storage?: Backend, expected?: string): Promise<Conversation> {
  const silent = () => {};
  const failed: Log['error'] = (event, _, cause) => {
    if (event !== expected) throw new Error(event, { cause });
  };
  const warn: Log['warn'] = (event, data) => void warnings.push({ event, ...data });
  const log = { debug: silent, info: silent, warn, error: failed };
  const after = storage && { connector: talk.connector, storage };
  const started = await startConversation({ time, log }, after);
  talks.push(started);
  return started;
}

/** The proposal lies with the owner of IT, who is to answer by 7 December. */
async function sendOn(): Promise<void> {
  const { tenant, stores } = talk;
  const [first] = await stores.proposals.all({ tenant, year: 2026 });
  const before = first && (await stores.proposals.proposal(tenant, first.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const { no, status: from } = before.value;
  const at = '2026-11-23T10:00:00.000Z';
  const by = asId<PersonId>('somebody');
  await stores.proposals.change('sent-on', {
    proposal: {
      ...before.value,
      status: 'forwarded',
      holder: { kind: 'owner', area: 'it' },
      ...{ dueOn: '2026-12-07', sentOnAt: at },
    },
    events: [{ no, kind: 'forwarded', at, by, from, to: 'forwarded' }],
    before,
    says: [],
  });
}

/** Monday 30 November: the overview is frozen and not relayed, and a question waits for its turn. */
async function muchWaits(): Promise<void> {
  const { tenant, stores } = talk;
  const clock = { now: () => new Date('2026-11-30T07:01:00.000Z') };
  const projection = makeProjection({ proposals: stores.proposals, clock });
  const deps = { ...stores, projection, clock, calendar: holidays() };
  expect(await postDueDigest(deps, tenant)).toBe('posted');
  const person = await stores.people.byEntra(tenant, karen.chat.entra);
  if (person?.value.place === undefined) throw new Error('Karen has no chat');
  const [proposal] = await stores.proposals.all({ tenant, year: 2026 });
  if (proposal === undefined) throw new Error('nothing is handed in');
  const content = {
    kind: 'question',
    no: proposal.no,
    title: 'Vikarer',
    question: QUESTION,
  } as const;
  const entry = anEntry({
    ...{ message: 'question', to: person.value.place.conversation, content },
    ...{ place: person.value.place, person: person.value.id },
    ...{ state: 'queued', due: '2026-11-30T07:01:00.000Z' },
  });
  await stores.ledger.queue(tenant, [{ entry }]);
}

/** An export of what is stored now, in a storage of its own. */
async function restored(): Promise<Backend> {
  const { tenant, storage } = talk;
  const { clock } = time;
  const store = makeMemoryStore();
  const deps = { backend: storage, store, clock, program: '0.1.0', pacing: PACING };
  await exportTables(deps, tenant);
  const from = await openExport(store, tenant, 'latest');
  if (!from.ok) throw new Error(from.problem.kind);
  const target = await createBackend({ kind: 'memory' });
  const outcome = await restoreTables({ store, target, clock, erasures: [] }, from.value);
  expect(outcome.ok).toBe(true);
  return target;
}

const told = (text: string, since = 0) =>
  talk.connector.sent
    .slice(since)
    .filter(({ kind }) => kind === 'post' || kind === 'thread')
    .filter((sent) => textOf(seenIn(sent)).includes(text));
const counts = (since: number) =>
  [WEEK, QUESTION, LATE, OWN_LATE].map((text) => told(text, since).length);

describe('a bot on an account that was restored', () => {
  it('holds what waited and what became due since, and sends each once when it is told to', async () => {
    await muchWaits();
    const target = await restored();
    // The account that was in use goes on meanwhile, and says what the export has as waiting.
    time.goTo('2026-11-30T07:05:00.000Z');
    const before = await start(talk.storage);
    await vi.waitFor(() => expect(counts(0)).toEqual([1, 1, 0, 0]), { timeout: 10_000 });
    await before.halt();

    // Thursday in the week after: another overview was due, and the owner is three days late.
    time.goTo('2026-12-10T09:00:00.000Z');
    const since = talk.connector.sent.length;
    const again = await start(target);
    const { stores, tenant } = again;
    const held = await stores.ledger.attention(tenant, 'unknown', 100);
    expect(held.map(({ value }) => value.content.kind)).toEqual(
      expect.arrayContaining(['digest', 'digest', 'question', 'channel-news']),
    );
    expect(warnings.filter(({ event }) => event === 'restored')).toEqual([
      { event: 'restored', held: held.length },
    ]);

    // The jobs have looked since, and said nothing.
    const ended = { endedAt: expect.any(String), failures: 0 };
    await vi.waitFor(async () => {
      expect((await stores.jobs.run(tenant, 'calendar'))?.value).toMatchObject(ended);
    });
    expect(textOf(await again.person('Jens Lauridsen').say('hjælp'))).toContain('Forenkl');
    expect(counts(since)).toEqual([0, 0, 0, 0]);

    const send = () => sendHeld({ ...stores, clock: time.clock, calendar: holidays() }, tenant);
    expect([await send(), await send()]).toEqual([held.length, 0]);
    await vi.waitFor(() => expect(counts(since)).toEqual([2, 1, 1, 1]), { timeout: 10_000 });
    await vi.waitFor(async () => {
      expect(await stores.ledger.due(tenant, '2999', 10)).toEqual([]);
    });
    expect(counts(since)).toEqual([2, 1, 1, 1]);
    expect(await send()).toBe(0);
  }, 60_000);

  it('holds what a job could not say at first, once it can, and then speaks as ever', async () => {
    const target = await restored();
    const broken = key('i', 'broken');
    await target
      .table('initiatives')
      .transact(key(talk.tenant), [{ kind: 'insert', row: broken, cells: { v: 1, json0: '{}' } }]);
    time.goTo('2026-12-10T09:00:00.000Z');
    const since = talk.connector.sent.length;
    const first = await start(target, 'job-failed');
    await first.halt();
    const { stores, tenant } = first;
    const kinds = async () =>
      (await stores.ledger.attention(tenant, 'unknown', 100)).map(
        ({ value }) => value.content.kind,
      );
    expect(await stores.marks.restored(tenant)).toMatchObject({
      failing: expect.arrayContaining(['calendar']),
    });
    expect(await kinds()).not.toContain('channel-news');

    // Somebody mends it, and the calendar finds three days later what it would have said then.
    const [row] = await target
      .table('initiatives')
      .range(key(tenant), { from: broken, before: `${broken}!` });
    await target
      .table('initiatives')
      .transact(key(tenant), [{ kind: 'delete', row: broken, etag: String(row?.etag) }]);
    time.goTo('2026-12-10T10:00:00.000Z');
    await start(target);
    await vi.waitFor(async () => expect(await stores.marks.restored(tenant)).toBeUndefined(), {
      timeout: 10_000,
    });
    await vi.waitFor(async () => expect(await kinds()).toContain('channel-news'), {
      timeout: 10_000,
    });

    expect(counts(since)).toEqual([0, 0, 0, 0]);
    expect(await stores.ledger.due(tenant, '2999', 10)).toEqual([]);
  }, 60_000);
});
