/** How a real process ends: what is running gets its end, and what hangs does not hold it up. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { describe, it, type TestContext } from 'vitest';
import { DEFAULT_SCHEDULE } from '../src/domain/digest/schedule.ts';
import { asId, type PersonId, type TenantId } from '../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../src/storage/index.ts';
import { freshActivityId, messageFrom } from '../tools/client/activities.ts';
import { deliverTo } from '../tools/client/deliver.ts';
import { json, serve } from '../tools/client/http.ts';
import {
  azuriteChild,
  azuriteConnectionString,
  azuriteIsReady,
  stopAzurite,
} from '../tools/dev/azurite.ts';
import { botChild, botIsReady } from '../tools/dev/bot.ts';
import { type Child, startChild } from '../tools/dev/children.ts';
import { freePort } from '../tools/dev/ports.ts';
import { TOWN_TENANT } from '../tools/dev/town-people.ts';

const TENANT = asId<TenantId>(TOWN_TENANT);
const CHANNEL = '19:drift@thread.tacv2';
/** What a platform gives a process before it is killed outright. */
const MOST_MS = 10_000;

type Finished = TestContext['onTestFinished'];

async function aStorage(onTestFinished: Finished) {
  const port = await freePort();
  const child = startChild(azuriteChild({ port }));
  onTestFinished(() => stopAzurite(child));
  await azuriteIsReady(child);
  const connectionString = azuriteConnectionString(port);
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  const clock = { now: () => new Date() };
  const stores = createStores(backend, { clock, ids: { fresh: () => randomUUID() } });
  return { child, connectionString, stores };
}

/** Never answers what is said in the channel, and what is said in a personal chat when a test does. */
async function aTeams(onTestFinished: Finished) {
  const sending = Promise.withResolvers<void>();
  const chatting = Promise.withResolvers<ServerResponse>();
  const { url, close } = await serve(({ path, method }, response) => {
    if (path.includes('pagedmembers')) json(response, { members: [] });
    else if (path.includes('/members/')) json(response, {}, 404);
    else if (method === 'POST' && path.includes('a:')) chatting.resolve(response);
    else sending.resolve();
  });
  onTestFinished(close);
  return { url, sending: sending.promise, chatting: chatting.promise };
}

/** A channel bound a month ago, so that its digest is due at once. */
async function bindChannel({ people }: Stores, serviceUrl: string): Promise<void> {
  const boundAt = new Date(Date.now() - 30 * 86_400_000).toISOString();
  await people.saveChannel(
    {
      tenant: TENANT,
      place: { serviceUrl, conversation: CHANNEL, kind: 'channel', team: CHANNEL },
      boundAt,
      boundBy: asId<PersonId>('mette'),
      schedule: { ...DEFAULT_SCHEDULE, setAt: boundAt },
      knownMembers: [],
    },
    undefined,
    [],
  );
}

async function aWorld(onTestFinished: Finished) {
  const { child: azurite, connectionString, stores } = await aStorage(onTestFinished);
  const teams = await aTeams(onTestFinished);
  await bindChannel(stores, teams.url);
  const port = await freePort();
  const storage = { FORENKL_STORAGE: 'azure-tables', FORENKL_TABLES_CONNECTION: connectionString };
  const bot = startChild(botChild({ port, env: { ...storage, LOG_LEVEL: 'warn' } }));
  onTestFinished(() => bot.stop(0));
  await botIsReady(bot, port);
  return { azurite, bot, stores, teams, url: `http://127.0.0.1:${port}` };
}

type World = Awaited<ReturnType<typeof aWorld>>;

function says({ teams, url }: World, text: string): Promise<unknown> {
  const who = { tenant: TENANT, entra: randomUUID(), name: 'Karen Holm', serviceUrl: teams.url };
  const chat = { ...who, conversation: `a:${who.entra}` };
  return deliverTo(url, messageFrom(chat, freshActivityId(), text));
}

/** Asks it to end, and tells how it did and how long that took. */
async function terminate(bot: Child): Promise<{ how: string; ms: number }> {
  const began = performance.now();
  process.kill(bot.pid, 'SIGTERM');
  return { how: await bot.ended, ms: performance.now() - began };
}

async function refuses({ url }: World): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ status }) => status !== 200,
    () => true,
  );
}

describe.concurrent('a process that is asked to end', { timeout: 60_000 }, () => {
  it('finishes a turn, lists a message in hand as unknown, gives the lease back, and takes nothing new', async ({
    expect,
    onTestFinished,
  }) => {
    const world = await aWorld(onTestFinished);
    const { bot, stores, teams } = world;
    await teams.sending;
    const turn = says(world, 'hej');
    const waiting = await teams.chatting;

    const end = terminate(bot);
    await expect.poll(() => refuses(world), { timeout: 2_000 }).toBe(true);
    json(waiting, { id: 'm-1' }, 201);

    await turn;
    const { how, ms } = await end;
    expect([how, bot.lastWords()]).toEqual(['code 0', expect.not.stringContaining('failed')]);
    expect(ms).toBeLessThan(MOST_MS);
    expect(await stores.ledger.lease(TENANT)).toMatchObject({ holder: 'nobody', sending: [] });
    const unknown = await stores.ledger.attention(TENANT, 'unknown', 10);
    expect(unknown.map(({ value }) => value.content.kind)).toEqual(['digest']);
  });

  it('ends in time though neither Teams nor storage answers', async ({
    expect,
    onTestFinished,
  }) => {
    const world = await aWorld(onTestFinished);
    const { azurite, bot, teams } = world;
    const turn = says(world, 'hej').catch(() => 'cut off');
    await teams.chatting;
    process.kill(azurite.pid, 'SIGSTOP');
    onTestFinished(() => void process.kill(azurite.pid, 'SIGCONT'));

    const { how, ms } = await terminate(bot);

    expect(how).toBe('code 0');
    expect(ms).toBeLessThan(MOST_MS);
    expect(await turn).toBe('cut off');
  });
});
