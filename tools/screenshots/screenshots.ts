/** `npm run screenshots`: plays the scenes in Teams and leaves pictures in docs/images. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, type TestBrowser } from '../../tests/support/browser.ts';
import { startPlayground } from '../../tests/support/playground.ts';
import { startBot } from '../../tests/support/processes.ts';
import { openTeams } from '../../tests/support/teams-page.ts';
import type { Scene } from './scene.ts';
import { SCENES } from './scenes.ts';

const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));

/** Every scene has a bot, a town and a browser page of its own: none sees another's traces. */
async function play(scene: Scene, browser: TestBrowser): Promise<void> {
  const bot = await startBot({ env: { FORENKL_SEED: 'town' } });
  const playground = await startPlayground(bot.port).catch(async (error: unknown) => {
    await bot.stop();
    throw error;
  });
  try {
    const teams = await openTeams(await browser.newPage(), playground.url);
    await scene.play(teams, async (name) => {
      await teams.screenshot(join(FOLDER, `${name}.png`));
      console.log(`docs/images/${name}.png`);
    });
  } finally {
    await playground.stop();
    await bot.stop();
  }
}

await mkdir(FOLDER, { recursive: true });
const browser = await launchBrowser();
try {
  for (const scene of SCENES) await play(scene, browser);
} finally {
  await browser.close();
}
