import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/domain/delivery/ledger.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { TOWN_TENANT } from '../../tools/dev/town-people.ts';
import { startAzurite, type TestAzurite } from '../support/azurite.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';
import { startBot, type TestBot } from '../support/processes.ts';

const TENANT = asId<TenantId>(TOWN_TENANT);
/** Ten seconds of sending: long enough to be caught in the middle. */
const PEOPLE = 200;
/** So many are sent when the first process is caught. */
const CAUGHT_AT = 60;
/** A process that goes on within this has taken over in time. */
const TAKEN_OVER_MS = 45_000;

const PATIENT = { timeout: 60_000 };

const nameOf = (index: number) => `person-${String(index).padStart(3, '0')}`;

interface Town {
  readonly azurite: TestAzurite;
  readonly connector: FakeConnector;
  readonly stores: Stores;
  /** Every process started, to be ended whatever becomes of the test. */
  readonly bots: TestBot[];
  readonly start: () => Promise<TestBot>;
}

async function aTown(): Promise<Town> {
  const [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  const { connectionString } = azurite;
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  const clock = { now: () => new Date() };
  const stores = createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
  for (let index = 0; index < PEOPLE; index += 1) {
    const name = nameOf(index);
    const place = { serviceUrl: connector.url, conversation: `a:${name}`, kind: 'personal' };
    await stores.people.add({
      id: asId<PersonId>(name),
      tenant: TENANT,
      entra: name,
      name,
      place: { ...place, kind: 'personal' },
    });
  }
  const bots: TestBot[] = [];
  const start = async () => {
    const bot = await startBot({ env: { FORENKL_TABLES_CONNECTION: connectionString } });
    bots.push(bot);
    return bot;
  };
  return { azurite, connector, stores, bots, start };
}

/** Says something to everybody, as a change would. */
async function tellEverybody({ people }: Stores): Promise<void> {
  const person = await people.byEntra(TENANT, nameOf(0));
  if (person === undefined) throw new Error('nobody is there');
  const content = { kind: 'channel-gone', place: 'Forenkling' } as const;
  await people.save(person.value, person.tag, [{ audience: { kind: 'everyone' }, content }]);
}

const timesSeen = ({ connector }: Town, name: string) =>
  connector.sent.filter(({ conversation }) => conversation === `a:${name}`).length;

const sentSoFar = ({ connector }: Town) => connector.sent.length;

async function unknownIn({ stores }: Town): Promise<readonly LedgerEntry[]> {
  const found = await stores.ledger.attention(TENANT, 'unknown', 1_000);
  return found.map(({ value }) => value);
}

async function untilSettled({ stores }: Town): Promise<void> {
  const waiting = async () => {
    const { queued } = await stores.ledger.standing(TENANT, new Date().toISOString());
    const lease = await stores.ledger.lease(TENANT);
    return queued + (lease?.sending.length ?? 0);
  };
  await expect.poll(waiting, { ...PATIENT, interval: 500 }).toBe(0);
}

/** Everybody saw it once; whoever did not is listed as unknown. */
async function expectOnceEach(town: Town): Promise<void> {
  const unknown = new Set((await unknownIn(town)).map(({ to }) => to));
  for (let index = 0; index < PEOPLE; index += 1) {
    const name = nameOf(index);
    const times = timesSeen(town, name);
    if (unknown.has(name)) expect(times, name).toBeLessThanOrEqual(1);
    else expect(times, name).toBe(1);
  }
  // Those in hand at one moment are a part of all, the larger the slower storage answers.
  expect(unknown.size).toBeLessThan(PEOPLE / 2);
}

/** The first of two processes has the right to send, and is in the middle of it. */
async function caughtInTheMiddle(town: Town): Promise<{ readonly first: TestBot }> {
  const first = await town.start();
  await expect.poll(() => town.stores.ledger.lease(TENANT), PATIENT).toBeDefined();
  await town.start();
  await tellEverybody(town.stores);
  await expect.poll(() => sentSoFar(town), PATIENT).toBeGreaterThan(CAUGHT_AT);
  return { first };
}

/** How long it takes until somebody sends again. */
async function takeover(town: Town): Promise<number> {
  const from = performance.now();
  // What was on its way may still arrive.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const before = sentSoFar(town);
  await expect.poll(() => sentSoFar(town), PATIENT).toBeGreaterThan(before);
  return performance.now() - from;
}

describe('two processes on one storage', { timeout: 180_000 }, () => {
  let towns: Town[] = [];

  beforeEach(() => {
    towns = [];
  });

  afterEach(async () => {
    await Promise.all(towns.flatMap(({ bots }) => bots.map((bot) => bot.stop())));
    await Promise.all(towns.map(({ connector }) => connector.close()));
    await Promise.all(towns.map(({ azurite }) => azurite.stop()));
  });

  it('finish what one of them began, when it is killed or frozen in the middle', async () => {
    const [killed, frozen] = await Promise.all([aTown(), aTown()]);
    towns = [killed, frozen];

    async function kill(): Promise<void> {
      const { first } = await caughtInTheMiddle(killed);
      await first.kill();
      expect(await takeover(killed)).toBeLessThan(TAKEN_OVER_MS);
      await untilSettled(killed);
    }

    async function freeze(): Promise<void> {
      const { first } = await caughtInTheMiddle(frozen);
      process.kill(first.pid, 'SIGSTOP');
      expect(await takeover(frozen)).toBeLessThan(TAKEN_OVER_MS);
      await untilSettled(frozen);
      process.kill(first.pid, 'SIGCONT');
      // Time enough for whatever the woken one thinks it still has to send.
      await new Promise((resolve) => setTimeout(resolve, 4_000));
    }

    await Promise.all([kill(), freeze()]);

    await expectOnceEach(killed);
    await expectOnceEach(frozen);
  });
});
