/** Somebody whose Teams speaks English changes language in the middle of a card. */
import { JENS } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const english: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(JENS);
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await teams.press('Nyt forslag');
    await teams.waitForCard('Trin 1 af 4');
    await teams.fill(
      'Hvad er besværligt?',
      'New colleagues wait a week for their access, and we print their forms meanwhile.',
    );
    await teams.choose('Hvor meget bøvl giver det?', 'Noget');
    await teams.press('English');
    await teams.waitForCard('Step 1 of 4');
    await picture(teams, 'english');
  },
};
