/** Teams in a browser for a test: an Agents Playground on a free port, in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../tools/dev/children.ts';
import {
  playgroundChild,
  playgroundIsReady,
  playgroundUrl,
  preparePlayground,
} from '../../tools/dev/playground.ts';
import { freePort } from '../../tools/dev/ports.ts';
import type { TownPerson } from '../../tools/dev/town-people.ts';

export interface TestPlayground {
  readonly url: string;
  stop(): Promise<void>;
}

/** `me` sits in front of the screen: Karen, if left out. The bot must be up. */
export async function startPlayground(botPort: number, me?: TownPerson): Promise<TestPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-playground-'));
  const port = await freePort();
  await preparePlayground(folder, me);
  const child = startChild(playgroundChild({ folder, port, botPort }));
  const stop = async (): Promise<void> => {
    await child.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await playgroundIsReady(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: playgroundUrl(port), stop };
}
