import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from '../../../tools/dev/parent-watch.ts';
import { type DevPlan, type DevRun, runDev } from './dev-run.ts';

let folder: string;
let runs: DevRun[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-dev-'));
});

afterEach(async () => {
  for (const run of runs) if (isAlive(run.pid)) run.send('SIGTERM');
  await Promise.all(runs.map((run) => run.ended));
  runs = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(plan: Partial<DevPlan> = {}): Promise<DevRun> {
  const run = await runDev({ folder: join(folder, 'data'), ...plan });
  runs.push(run);
  return run;
}

/** How often the stand-in bot has been started on the same data. */
async function startsSeenBy(run: DevRun): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${run.botPort}/starts`);
  const { starts } = (await answer.json()) as { starts: number };
  return starts;
}

const allGone = (pids: readonly number[]) =>
  vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 10_000 });

/** One sentence: one line, and no trace of the program's inside. */
function expectOneSentence(said: string): void {
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/\.\n$/);
  expect(said).not.toContain('    at ');
}

test('prints one address, keeps data over a second start, and begins anew when asked', async () => {
  const first = await start();
  const page = await fetch(await first.ready());
  expect(await page.text()).toContain('Agents Playground');
  expect(first.said().match(/https?:\/\//g)).toHaveLength(1);
  expect(first.said()).toMatch(/^Starting the storage/);
  expect(await startsSeenBy(first)).toBe(1);
  const children = first.descendants();
  expect(children.length).toBeGreaterThanOrEqual(3);
  first.send('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(children.filter(isAlive)).toEqual([]);

  const second = await start();
  await second.ready();
  expect(await startsSeenBy(second)).toBe(2);
  second.send('SIGINT');
  expect(await second.ended).toBe(0);

  const anew = await start({ args: ['--fresh'] });
  await anew.ready();
  expect(await startsSeenBy(anew)).toBe(1);
}, 60_000);

test('opens a screen for whoever else is named', async () => {
  const run = await start({ args: ['--also', 'ole,Hanne'] });
  await run.ready();

  const addresses = run.said().match(/http:\/\/localhost:\d+/g) ?? [];
  expect(run.said()).toContain('As Ole Bang: http');
  expect(new Set(addresses).size).toBe(3);
  const pages = await Promise.all(addresses.map(async (url) => (await fetch(url)).text()));
  for (const page of pages) expect(page).toContain('Agents Playground');
}, 60_000);

test('says who there is when somebody else is named', async () => {
  const run = await start({ args: ['--also', 'frank'] });

  expect(await run.ended).toBe(1);
  expectOneSentence(run.said());
  expect(run.said()).toContain('ole, sara, hanne');
});

test('stops everything when the program that started it is killed', async () => {
  const run = await start({ behindParent: true });
  await run.ready();
  const pids = run.descendants();
  expect(pids.length).toBeGreaterThanOrEqual(4);
  run.send('SIGKILL');
  await allGone(pids);
  expect(await readdir(join(folder, 'data'))).not.toContain('dev.lock');
}, 40_000);

test('leaves nothing behind when it is killed itself, and starts again on the same data', async () => {
  const run = await start();
  await run.ready();
  const pids = run.descendants();
  run.send('SIGKILL');
  await run.ended;
  await allGone(pids);

  const again = await start();
  await again.ready();
  expect(await startsSeenBy(again)).toBe(2);
}, 40_000);

test('stops everything with a clear sentence when the bot ends by itself', async () => {
  const run = await start();
  await run.ready();
  const pids = run.descendants();
  await fetch(`http://127.0.0.1:${run.botPort}/die`).catch(() => undefined);
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain('The bot ended (code 3), so everything is stopped.');
  expect(pids.filter(isAlive)).toEqual([]);
}, 40_000);

test('says that a port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const run = await start({ port });
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`Port ${port} is taken by another program`);
  expectOneSentence(run.said());
  taken.close();
});

test('says that the data folder cannot be written to', async () => {
  await writeFile(join(folder, 'a-file'), '');
  const run = await start({ folder: join(folder, 'a-file', 'data') });
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain('cannot be written to (ENOTDIR)');
  expectOneSentence(run.said());
});

test('says that another one holds the data folder', async () => {
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'dev.lock'), `${process.pid}\n`);
  const run = await start();
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`Another npm run dev (process ${process.pid}) uses`);
  expectOneSentence(run.said());
});

test('says which words it takes when it is given another', async () => {
  const run = await start({ args: ['--frisk'] });
  expect(await run.ended).toBe(1);
  expectOneSentence(run.said());
});
