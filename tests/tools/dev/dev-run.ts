/** Runs `npm run dev` for a test, with a stand-in for the bot, and sees what it leaves behind. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { freePort } from '../../../tools/dev/ports.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DEV = join(ROOT, 'tools/dev/dev.ts');
const STAND_IN = join(ROOT, 'tests/support/stand-in-bot.ts');

export interface DevRun {
  readonly pid: number;
  readonly botPort: number;
  /** Everything it has written, on both streams. */
  said(): string;
  /** Resolves when the address to open has been printed: to that address. */
  ready(): Promise<string>;
  /** Resolves to its exit code, or to the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** The processes below it. */
  descendants(): number[];
  send(signal: NodeJS.Signals): void;
}

export interface DevPlan {
  readonly folder: string;
  readonly args?: readonly string[];
  readonly port?: number;
  /** Put a process in between, as npm is, which a test can kill. */
  readonly behindParent?: boolean;
}

// Prints the number of the process it starts, then stays until it is killed.
const PARENT = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' });
  setInterval(() => {}, 1000);
`;

export async function runDev(plan: DevPlan): Promise<DevRun> {
  const botPort = plan.port ?? (await freePort());
  const dev = [DEV, '--data', plan.folder, '--bot', STAND_IN, ...(plan.args ?? [])];
  const child = spawn(process.execPath, plan.behindParent ? ['-e', PARENT, ...dev] : dev, {
    env: { ...process.env, PORT: `${botPort}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
  const address = (): string => {
    const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (found === undefined) throw new Error(`not ready: ${said}`);
    return found;
  };
  return {
    pid,
    botPort,
    said: () => said,
    ready: () => vi.waitFor(address, { timeout: 30_000 }),
    ended,
    descendants: () => descendantsOf(pid),
    send: (signal) => process.kill(pid, signal),
  };
}

function descendantsOf(pid: number): number[] {
  const ps = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = ps.stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const childrenOf = (parent: number): number[] =>
    rows
      .filter(([, ppid]) => ppid === parent)
      .flatMap(([child = 0]) => [child, ...childrenOf(child)]);
  return childrenOf(pid);
}
