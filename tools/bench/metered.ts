/** Starts a process whose use of the machine can be read, over IPC and so at no cost of its HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { refusal } from '../dev/refusal.ts';
import type { CallReading } from './call-meter.ts';
import type { Reading } from './meter.ts';

export interface MeteredPlan {
  readonly name: string;
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Counts storage calls, which costs time at each turn. */
  readonly countsCalls?: boolean;
}

export interface Metered {
  /** When it was started, on `performance.now()`. */
  readonly startedAt: number;
  read(): Promise<Reading>;
  /** Only of a process that counts calls. */
  readCalls(): Promise<CallReading>;
  /** Resolves with how it went when it is gone. */
  readonly ended: Promise<string>;
  /** The last of what it said on stderr. */
  lastWords(): string;
  stop(): Promise<void>;
}

const METER = new URL('meter.ts', import.meta.url).href;
const CALL_METER = new URL('call-meter.ts', import.meta.url).href;
const END_WITH_PARENT = new URL('../dev/end-with-parent.ts', import.meta.url).href;
const KEPT = 2_000;
const GRACE_MS = 8_000;
const ANSWER_MS = 10_000;

/** Starts it; what it writes to stdout is thrown away. */
export function startMetered(plan: MeteredPlan): Metered {
  const { name, args, env = process.env, countsCalls = false } = plan;
  const startedAt = performance.now();
  const modules = [METER, END_WITH_PARENT, ...(countsCalls ? [CALL_METER] : [])];
  const imports = modules.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...imports, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-KEPT);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return {
    startedAt,
    ended,
    lastWords: () => words.trim(),
    read: () => ask<Reading>(child, name, 'use'),
    readCalls: () => ask<CallReading>(child, name, 'calls'),
    stop: () => stop(child, ended),
  };
}

async function ask<T>(child: ChildProcess, name: string, what: 'use' | 'calls'): Promise<T> {
  const answer = once(child, 'message', { signal: AbortSignal.timeout(ANSWER_MS) });
  child.send(what);
  const [reading]: T[] = await answer;
  if (reading === undefined) throw refusal(`${name} did not say what it has used.`);
  return reading;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(patience);
}
