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

export interface PlaygroundWish {
  /** Who sits in front of the screen: Karen, if left out. */
  readonly me?: TownPerson;
  /** A port of one's own choice, for a bot that must know the address before. */
  readonly port?: number;
}

/** The bot must be up. */
export async function startPlayground(
  botPort: number,
  wish: PlaygroundWish = {},
): Promise<TestPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-playground-'));
  const port = wish.port ?? (await freePort());
  await preparePlayground(folder, wish.me);
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
