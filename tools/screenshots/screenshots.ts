/** `npm run screenshots`: plays the scenes in Teams and leaves pictures in docs/screenshots. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHouse } from '../../tests/support/house.ts';
import { drawCard } from './draw-card.ts';
import type { Scene } from './scene.ts';
import { SCENES } from './scenes.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
/** A Tuesday morning: the overview of the week before came yesterday. */
const NOW = new Date('2026-11-24T09:44:00Z');

/** Plays scenes one after another in one house; none meets the people of another. */
async function play(scenes: readonly Scene[], town: boolean): Promise<void> {
  const house = await startHouse({
    now: NOW,
    sharpness: 1.4,
    ...(town && { town }),
  });
  try {
    for (const scene of scenes) {
      await scene.play(house, async (teams, name, from) => {
        await drawCard(teams, join(FOLDER, `${name}.png`), from);
        console.log(`docs/screenshots/${name}.png`);
      });
    }
  } finally {
    await house.stop();
  }
}

await mkdir(FOLDER, { recursive: true });
await play(
  SCENES.filter(({ emptyHouse }) => emptyHouse === undefined),
  true,
);
await play(
  SCENES.filter(({ emptyHouse }) => emptyHouse === true),
  false,
);
