/** Starts programs, keeps the last of what they say, and stops them gently. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

export interface ChildPlan {
  readonly name: string;
  /** The script and its arguments, given to the Node that runs this program. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Receives everything the child writes; without it only the last lines are kept. */
  readonly write?: (text: string) => void;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Resolves when the process is gone, with how it went: `code 1`, `SIGKILL`. */
  readonly ended: Promise<string>;
  /** The last lines it wrote, for an error message. */
  lastLines(): string;
  /** Waits until it has written `text`; refuses when it ends first or `timeoutMs` passes. */
  says(text: string, timeoutMs: number): Promise<void>;
  /** SIGTERM, then SIGKILL after `graceMs` (never, if it is Infinity). Resolves when it is gone. */
  stop(graceMs?: number): Promise<void>;
}

const KEPT_CHARACTERS = 8_000;

/**
 * Starts a child in a process group of its own: Ctrl-C in the terminal then reaches only us, and
 * we end the children in the right order.
 */
export function startChild(plan: ChildPlan): Child {
  const child = spawn(process.execPath, [...plan.args], {
    cwd: plan.cwd,
    env: plan.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const heard = listen(child, plan.write);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return {
    name: plan.name,
    pid: child.pid ?? 0,
    ended,
    lastLines: () => heard.text().trim().split('\n').slice(-12).join('\n'),
    says: (text, timeoutMs) => waitForText(plan.name, child, heard.text, ended, text, timeoutMs),
    stop: (graceMs = 8_000) => stop(child, ended, graceMs),
  };
}

function listen(child: ChildProcess, write: ((text: string) => void) | undefined) {
  let kept = '';
  const hear = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    kept = (kept + text).slice(-KEPT_CHARACTERS);
    write?.(text);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return { text: () => kept };
}

async function waitForText(
  name: string,
  child: ChildProcess,
  heard: () => string,
  ended: Promise<string>,
  text: string,
  timeoutMs: number,
): Promise<void> {
  const late = AbortSignal.timeout(timeoutMs);
  let gone: string | undefined;
  const over = ended.then((how) => {
    gone = how;
  });
  while (!heard().includes(text)) {
    if (gone !== undefined) throw new Error(`${name} ended (${gone}): ${heard().trim()}`);
    if (late.aborted) throw new Error(`${name} did not say "${text}" in ${timeoutMs} ms`);
    const more = child.stdout === null ? over : once(child.stdout, 'data', { signal: late });
    await Promise.race([more.catch(() => undefined), over]);
  }
}

async function stop(child: ChildProcess, ended: Promise<string>, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  if (Number.isFinite(graceMs)) {
    const patience = new AbortController();
    const killLater = delay(graceMs, undefined, { signal: patience.signal })
      .then(() => child.kill('SIGKILL'))
      .catch(() => undefined);
    await ended;
    patience.abort();
    await killLater;
  }
  await ended;
}
