/** How the bot is started on this machine, and how one sees that it answers. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Child, ChildPlan } from './children.ts';
import { refusal } from './refusal.ts';
import { TEAM, TOWN_TENANT } from './town-people.ts';

export interface BotPlan {
  readonly port: number;
  /** The file to run; the tests give a stand-in. */
  readonly entry?: string;
  /** Added to the settings of local mode, and stronger than them. */
  readonly env?: NodeJS.ProcessEnv;
  readonly write?: (text: string) => void;
}

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const READY_TIMEOUT_MS = 60_000;
const ASK_EVERY_MS = 100;

/** Local mode: no token is asked for, and nobody but this machine can reach it. */
export function localSettings(): NodeJS.ProcessEnv {
  return {
    FORENKL_LOCAL: '1',
    HOST: '127.0.0.1',
    FORENKL_TENANTS: TOWN_TENANT,
    FORENKL_ADMIN_TEAM: TEAM.id,
  };
}

export function botChild({ port, entry = ENTRY, env, write }: BotPlan): ChildPlan {
  return {
    name: 'The bot',
    args: [entry],
    env: { ...process.env, ...localSettings(), PORT: `${port}`, ...env },
    ...(write && { write }),
  };
}

/** Resolves when /readyz says yes; refuses when the bot ends before that, or after a minute. */
export async function botIsReady(child: Child, port: number): Promise<void> {
  let gone: string | undefined;
  const ended = child.ended.then((how) => {
    gone = how;
  });
  const late = AbortSignal.timeout(READY_TIMEOUT_MS);
  while (!(await answers(port))) {
    if (gone !== undefined) throw refusal(`The bot ended (${gone}) before it was ready.`);
    if (late.aborted) throw refusal(`The bot was not ready after ${READY_TIMEOUT_MS / 1000} s.`);
    const pause = once(AbortSignal.timeout(ASK_EVERY_MS), 'abort');
    await Promise.race([pause, ended]);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000);
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal })).ok;
  } catch {
    return false;
  }
}
