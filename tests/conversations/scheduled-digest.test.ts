import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULE } from '../../src/domain/digest/schedule.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import { type Backend, createBackend, createStores } from '../../src/storage/index.ts';
import { TOWN_TENANT } from '../../tools/dev/town-people.ts';
import { type ComposedBot, startComposedBot } from '../support/composed-bot.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';

const TENANT = asId<TenantId>(TOWN_TENANT);
const CHANNEL = '19:drift@thread.tacv2';

let connector: FakeConnector;
let storage: Backend;
let running: ComposedBot[];

async function start(): Promise<ComposedBot> {
  const bot = await startComposedBot(storage);
  running.push(bot);
  return bot;
}

/** A channel bound a month ago whose weekly digest is due, and never posted. */
async function bindChannel(): Promise<void> {
  const ids = { fresh: () => crypto.randomUUID() };
  const { people } = createStores(storage, { clock: { now: () => new Date() }, ids });
  await storage.prepare();
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString();
  await people.saveChannel(
    {
      tenant: TENANT,
      place: { serviceUrl: connector.url, conversation: CHANNEL, kind: 'channel', team: CHANNEL },
      boundAt: monthAgo,
      boundBy: asId<PersonId>('mette'),
      schedule: { ...DEFAULT_SCHEDULE, setAt: monthAgo },
      knownMembers: [],
    },
    undefined,
    [],
  );
}

const digests = () =>
  connector.sent.filter((sent) => /[Oo]verblik/.test(JSON.stringify(sent.activity ?? sent)));

beforeEach(async () => {
  connector = await startConnector();
  storage = await createBackend({ kind: 'memory' });
  running = [];
  await bindChannel();
});

afterEach(async () => {
  await Promise.all(running.map((bot) => bot.stop()));
  await connector.close();
});

describe('a scheduled digest', () => {
  it('is posted to the channel once, by two programs on one storage', async () => {
    await Promise.all([start(), start()]);

    await expect.poll(digests, { timeout: 10_000 }).toHaveLength(1);
    await Promise.all(running.splice(0).map((bot) => bot.stop()));

    expect(digests()).toHaveLength(1);
  });

  it('is not posted again after a restart', async () => {
    const first = await start();
    await expect.poll(digests, { timeout: 10_000 }).toHaveLength(1);
    await first.stop();
    running = [];

    const second = await start();
    await second.stop();
    running = [];

    expect(digests()).toHaveLength(1);
  });
});
