/** `npm run dev`: the bot, its storage and Teams in a browser, all on this machine. */
import { join } from 'node:path';
import { loadTown } from '../town/load-town.ts';
import { azuriteChild, azuriteConnectionString, azuriteIsReady, stopAzurite } from './azurite.ts';
import { botChild, botIsReady } from './bot.ts';
import { claimDataFolder } from './data-folder.ts';
import { createHousehold, type Household } from './household.ts';
import { type DevOptions, readDevOptions } from './options.ts';
import { whenParentIsGone } from './parent-watch.ts';
import {
  type PlaygroundPlan,
  playgroundChild,
  playgroundIsReady,
  playgroundUrl,
  preparePlayground,
} from './playground.ts';
import { freePortNear } from './ports.ts';
import { isRefusal } from './refusal.ts';
import { requirePackages, requirePort } from './requirements.ts';
import { noteTablesPort } from './running.ts';
import { KAREN, type TownPerson } from './town-people.ts';
import { BEGINNING, type Screen, welcome } from './welcome.ts';

const AZURITE_PORT = 10_002;
const PLAYGROUND_PORT = 56_150;

/** Resolves to everybody's screens, Karen's first. Azurite is started first, so it is stopped last. */
async function startAll(
  home: Household,
  options: DevOptions,
  botPort: number,
): Promise<readonly Screen[]> {
  const tablePort = await freePortNear(AZURITE_PORT);
  const tables = azuriteChild({ port: tablePort, folder: join(options.folder, 'azurite') });
  await azuriteIsReady(home.start(tables, stopAzurite));
  await noteTablesPort(options.folder, tablePort);

  const env = {
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    FORENKL_STORAGE: 'azure-tables',
    FORENKL_TABLES_CONNECTION: azuriteConnectionString(tablePort),
  };
  const port = await freePortNear(PLAYGROUND_PORT);
  await loadTown({
    connectionString: env.FORENKL_TABLES_CONNECTION,
    serviceUrl: `${playgroundUrl(port)}/_connector`,
    now: new Date(),
  });
  const entry = options.entry ? { entry: options.entry } : {};
  const write = (text: string) => process.stderr.write(text);
  await botIsReady(home.start(botChild({ port: botPort, env, write, ...entry })), botPort);

  const screens = [await openScreen(home, KAREN, { folder: options.folder, port, botPort })];
  for (const person of options.also) {
    const another = await freePortNear(port + screens.length);
    const at = { folder: options.folder, port: another, botPort };
    screens.push(await openScreen(home, person, at));
  }
  return screens;
}

async function openScreen(
  home: Household,
  person: TownPerson,
  at: PlaygroundPlan,
): Promise<Screen> {
  const own = person === KAREN ? 'playground' : `playground-${person.givenName.toLowerCase()}`;
  const plan = { ...at, folder: join(at.folder, own) };
  await preparePlayground(plan.folder, person);
  await playgroundIsReady(home.start(playgroundChild(plan)), plan.port);
  return { person, url: playgroundUrl(plan.port) };
}

/** Resolves when somebody wants it all to end: Ctrl-C, SIGTERM, or the end of our parent. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
    whenParentIsGone(resolve);
  });
}

/** Resolves to the exit code. */
async function dev(): Promise<number> {
  const stop = askedToStop().then(() => undefined);
  const options = readDevOptions(process.argv.slice(2));
  requirePackages();
  const port = await requirePort(process.env['PORT']);
  const release = await claimDataFolder(options.folder, options.fresh);
  const home = createHousehold();
  console.log(BEGINNING);
  try {
    const started = startAll(home, options, port);
    const screens = await Promise.race([stop, started]);
    if (screens !== undefined) console.log(welcome(screens));
    const trouble = screens === undefined ? undefined : await Promise.race([stop, home.broken]);
    if (trouble !== undefined) console.error(trouble);
    return trouble === undefined ? 0 : 1;
  } finally {
    await home.stop();
    await release();
  }
}

// Whoever read our output may be gone before we are.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
try {
  process.exitCode = await dev();
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}
