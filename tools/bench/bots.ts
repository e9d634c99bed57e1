/** The bot as a measured process of its own, in local mode on a free port. */
import { fileURLToPath } from 'node:url';
import { localSettings } from '../dev/bot.ts';
import { freePort } from '../dev/ports.ts';
import { refusal } from '../dev/refusal.ts';
import { type Metered, startMetered } from './metered.ts';

export interface MeteredBot extends Metered {
  readonly url: string;
  /** From its start until /readyz said yes, in ms. */
  readonly readyMs: number;
}

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const TIMEOUT_MS = 60_000;
const ASK_EVERY_MS = 10;

/** Starts the bot with these settings; rows live in memory unless they say otherwise. */
export async function startBot(
  env: NodeJS.ProcessEnv = {},
  how: Partial<Pick<ServerPlan, 'entry' | 'countsCalls'>> = {},
): Promise<MeteredBot> {
  // One person presses for thousands here.
  const pressing = { FORENKL_PERSON_LIMIT: '99999/1' };
  const own = { FORENKL_STORAGE: 'memory', LOG_LEVEL: 'info', ...pressing };
  const settings = { ...own, ...localSettings(), ...env };
  return startServer({ name: 'The bot', entry: ENTRY, ready: '/readyz', env: settings, ...how });
}

export interface ServerPlan {
  readonly name: string;
  readonly entry: string;
  /** The path that answers 200 when it is ready. */
  readonly ready: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly countsCalls?: boolean;
}

/** Starts a program that listens on PORT and waits until it answers. */
export async function startServer(plan: ServerPlan): Promise<MeteredBot> {
  const { name, entry, ready, env, countsCalls = false } = plan;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { ...process.env, ...env, PORT: `${port}` };
  const server = startMetered({ name, args: [entry], env: settings, countsCalls });
  let gone = '';
  void server.ended.then((how) => {
    gone = how;
  });
  const late = server.startedAt + TIMEOUT_MS;
  while (!(await answers(`${url}${ready}`))) {
    if (gone !== '') throw refusal(`${name} ended (${gone}).\n${server.lastWords()}`);
    if (performance.now() > late) {
      await server.stop();
      throw refusal(`${name} was not ready after ${TIMEOUT_MS / 1_000} s.`);
    }
    await pause(ASK_EVERY_MS);
  }
  return { ...server, url, readyMs: performance.now() - server.startedAt };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
