/** How the Agents Playground is started: Teams in a browser, on this machine only. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Child, ChildPlan } from './children.ts';
import { PLAYGROUND_CONFIG_FILE, playgroundConfig } from './playground-config.ts';
import type { TownPerson } from './town-people.ts';

export interface PlaygroundPlan {
  /** Where its settings and its log are. */
  readonly folder: string;
  readonly port: number;
  readonly botPort: number;
}

const LOOPBACK_ONLY = new URL('loopback-only.ts', import.meta.url).href;

/** Writes its settings; `me` sits in front of the screen (Karen, if left out). */
export async function preparePlayground(folder: string, me?: TownPerson): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, PLAYGROUND_CONFIG_FILE), playgroundConfig(me));
}

/** The bot must be up when this is started. */
export function playgroundChild({ folder, port, botPort }: PlaygroundPlan): ChildPlan {
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const settings = ['-e', endpoint, '-c', 'msteams', '-p', `${port}`, '--disable-telemetry'];
  return {
    name: 'The Agents Playground',
    args: ['--import', LOOPBACK_ONLY, program, ...settings],
    cwd: folder,
    // It would open a browser, and that hangs or fails where there is no display.
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  };
}

/** Resolves when its page can be opened. */
export async function playgroundIsReady(child: Child, port: number): Promise<void> {
  await child.says(`Listening on ${port}`);
  await fetch(playgroundUrl(port));
}

export function playgroundUrl(port: number): string {
  return `http://localhost:${port}`;
}
