/** Notices that the process which started this one has ended. */
import { spawnSync } from 'node:child_process';
import { errorCode } from './refusal.ts';

const LOOK_EVERY_MS = 300;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Calls `act` once when the parent is gone. An orphan gets a new parent on Unix and keeps the
 * number of the dead one on Windows, hence both questions. Never keeps the process alive.
 */
export function whenParentIsGone(act: () => void): void {
  const parent = process.ppid;
  const watched = [parent, ...npmBehindShell(parent)];
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isAlive)) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/**
 * npm runs a script through a shell. Some shells (dash is one) stay between npm
 * and us and outlive npm, so npm itself is watched too. Nothing where `ps` is missing.
 */
function npmBehindShell(parent: number): number[] {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return [];
  const ps = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', `${parent}`], { encoding: 'utf8' });
  const [grandparent = '', command = ''] = (ps.stdout ?? '').trim().split(/\s+/);
  return /(^|\/)-?(ba|da|z|k)?sh$/.test(command) ? [Number(grandparent)] : [];
}
