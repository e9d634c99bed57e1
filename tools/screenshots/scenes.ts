/** The scenes of which `npm run screenshots` takes pictures, each in a fresh conversation. */
import type { Scene } from './scene.ts';

const welcome: Scene = {
  name: 'welcome',
  play: async (teams, picture) => {
    // It comes by itself when the page is opened: what is said before may be drawn above it.
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await picture('velkommen');
    await teams.say('hjælp');
    await teams.waitForCard('Det kan jeg hjælpe med');
    await picture('hjaelp');
  },
};

export const SCENES: readonly Scene[] = [welcome];
