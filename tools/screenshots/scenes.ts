/** The scenes of which `npm run screenshots` takes pictures, each in a fresh conversation. */
import type { Scene } from './scene.ts';

const help: Scene = {
  name: 'help',
  play: async (teams, picture) => {
    await teams.say('hjælp');
    await teams.lastCard().waitFor();
    await picture('hjaelp');
  },
};

export const SCENES: readonly Scene[] = [help];
