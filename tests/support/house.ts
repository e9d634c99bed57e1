/** The whole program for a browser test: storage, bot, Teams and a browser, shared by one file. */
import { fileURLToPath } from 'node:url';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { DEFAULT_RULES } from '../../src/domain/triage/rules.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { playgroundUrl } from '../../tools/dev/playground.ts';
import { freePort } from '../../tools/dev/ports.ts';
import { KAREN, METTE, TOWN_TENANT, type TownPerson } from '../../tools/dev/town-people.ts';
import { loadTown } from '../../tools/town/load-town.ts';
import { startAzurite } from './azurite.ts';
import { launchBrowser } from './browser.ts';
import { type GroupClient, groupClient } from './group-client.ts';
import { startPlayground, type TestPlayground } from './playground.ts';
import { startBot } from './processes.ts';
import { openTeams, type TeamsPage } from './teams-page.ts';

export interface HousePlan {
  /**
   * Fills the storage with the made-up municipality. Its channel is bound, and
   * answers once Mette has a page: it is reached through her Playground.
   */
  readonly town?: true;
  /** When it all happens: today, if left out. */
  readonly now?: Date;
  /** How many pixels of a picture make one of the page: 1, if left out. */
  readonly sharpness?: number;
}

export interface House {
  /** A page of the person's own (Karen's, if left out): another one is another device. */
  open(me?: TownPerson): Promise<TeamsPage>;
  /** Somebody in the group chat with a client of their own, which speaks to the bot over HTTP. */
  inGroup(someone: TownPerson): GroupClient;
  /** What the program stores, to look into. */
  readonly stores: Stores;
  /** Ends the bot gently and starts it again at this moment; what is stored and drawn stays. */
  goTo(now: Date): Promise<void>;
  stop(): Promise<void>;
}

const BOT_ON_A_DAY = fileURLToPath(new URL('bot-on-a-day.ts', import.meta.url));

/** Starts what everybody shares; a person's Playground is started with their first page. */
export async function startHouse(plan: HousePlan = {}): Promise<House> {
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    return { ...(await furnish(plan, ends)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts everything; what must be ended later, in the reverse order, is added to `ends`. */
async function furnish(
  plan: HousePlan,
  ends: (() => Promise<void>)[],
): Promise<Omit<House, 'stop'>> {
  const azurite = await startAzurite();
  ends.push(azurite.stop);
  const browser = await launchBrowser(plan.sharpness);
  ends.push(browser.close);
  const { connectionString } = azurite;
  const mettesPort = await freePort();
  const { now } = plan;
  const serviceUrl = `${playgroundUrl(mettesPort)}/_connector`;
  const stores = await storesOf(connectionString);
  if (plan.town) {
    await loadTown({ connectionString, serviceUrl, now: now ?? new Date() });
    await holdEscalations(stores);
  }
  const botAt = (moment: Date | undefined, port?: number) =>
    startBot({
      env: { FORENKL_TABLES_CONNECTION: connectionString, BOT_TIME: moment?.toISOString() },
      ...(moment !== undefined && { entry: BOT_ON_A_DAY }),
      ...(port !== undefined && { port }),
    });
  let bot = await botAt(now);
  ends.push(() => bot.stop());
  const playgrounds = new Map<string, Promise<TestPlayground>>();
  const playgroundOf = (me: TownPerson): Promise<TestPlayground> => {
    const known = playgrounds.get(me.id);
    if (known !== undefined) return known;
    const started = startPlayground(bot.port, {
      me,
      ...(me.id === METTE.id && { port: mettesPort }),
    });
    playgrounds.set(me.id, started);
    ends.push(async () => (await started).stop());
    return started;
  };
  return {
    open: async (me = KAREN) => {
      const { url } = await playgroundOf(me);
      return openTeams(await browser.newPage(), url);
    },
    inGroup: (someone) => groupClient(`http://127.0.0.1:${bot.port}`, serviceUrl, someone),
    stores,
    goTo: async (moment) => {
      await bot.stop();
      bot = await botAt(moment, bot.port);
    },
  };
}

async function storesOf(connectionString: string): Promise<Stores> {
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  const clock = { now: () => new Date() };
  return createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
}

/** A post of the calendar's own, at whatever moment, would be the newest one a test looks at. */
async function holdEscalations({ registry }: Stores): Promise<void> {
  const deadlines = { ...DEFAULT_RULES.deadlines, escalation: 250 };
  const rules = { ...DEFAULT_RULES, deadlines };
  await registry.saveRules(asId<TenantId>(TOWN_TENANT), rules, undefined);
}
