/** Starts programs, keeps the last of what they say, and stops them gently. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { refusal } from './refusal.ts';

export interface ChildPlan {
  /** What messages call it, with its article: `The bot`. */
  readonly name: string;
  /** The script and its arguments, given to the Node that runs this program. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Receives everything the child writes; the last of it is kept in any case. */
  readonly write?: (text: string) => void;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Resolves when the process is gone, with how it went: `code 1`, `SIGKILL`. */
  readonly ended: Promise<string>;
  /** The last of what it wrote, for an error message. */
  lastWords(): string;
  /** Resolves when it has written `text`; refuses if it ends before, or after half a minute. */
  says(text: string): Promise<void>;
  /** SIGTERM, then SIGKILL after `graceMs` unless it is Infinity. Resolves when it is gone. */
  stop(graceMs?: number): Promise<void>;
}

const KEPT_CHARACTERS = 4_000;
const GRACE_MS = 8_000;
const START_TIMEOUT_MS = 30_000;
const END_WITH_PARENT = new URL('end-with-parent.ts', import.meta.url).href;

/**
 * Starts a child in a process group of its own: Ctrl-C in the terminal then reaches only us, and
 * we end the children in the right order. If we are killed outright, it ends by itself.
 */
export function startChild(plan: ChildPlan): Child {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...plan.args], {
    cwd: plan.cwd,
    env: plan.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ears = listen(child, plan.write);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return {
    name: plan.name,
    pid: child.pid ?? 0,
    ended,
    lastWords: () => ears.kept().trim(),
    says: (text) => waitForWords(plan.name, text, { ears, ended }),
    stop: (graceMs = GRACE_MS) => stop(child, ended, graceMs),
  };
}

interface Ears {
  readonly news: EventEmitter;
  kept(): string;
}

function listen(child: ChildProcess, write: ((text: string) => void) | undefined): Ears {
  const news = new EventEmitter();
  let kept = '';
  const hear = (text: string): void => {
    kept = (kept + text).slice(-KEPT_CHARACTERS);
    write?.(text);
    news.emit('more');
  };
  child.stdout?.setEncoding('utf8').on('data', hear);
  child.stderr?.setEncoding('utf8').on('data', hear);
  return { news, kept: () => kept };
}

async function waitForWords(
  name: string,
  text: string,
  { ears, ended }: { ears: Ears; ended: Promise<string> },
): Promise<void> {
  const late = AbortSignal.timeout(START_TIMEOUT_MS);
  const gone = ended.then((how) => {
    throw refusal(`${name} ended (${how}) before it was ready.\n${ears.kept().trim()}`);
  });
  void gone.catch(() => undefined);
  while (!ears.kept().includes(text)) {
    if (late.aborted) throw refusal(`${name} was not ready after ${START_TIMEOUT_MS / 1000} s.`);
    const more = once(ears.news, 'more', { signal: late }).catch(() => undefined);
    await Promise.race([more, gone]);
  }
}

async function stop(child: ChildProcess, ended: Promise<string>, graceMs: number): Promise<void> {
  child.kill('SIGTERM');
  const patience = Number.isFinite(graceMs)
    ? setTimeout(() => child.kill('SIGKILL'), graceMs)
    : undefined;
  await ended;
  clearTimeout(patience);
}
