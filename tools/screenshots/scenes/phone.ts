/** The head of a nursing home hands in the first card alone, on a phone. */
import { SARA } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const phone: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(SARA);
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await teams.usePhone();
    await teams.press('Nyt forslag');
    await teams.waitForCard('Trin 1 af 4');
    await teams.fill(
      'Hvad er besværligt?',
      'Nattevagterne skal kvittere for nøgler i tre protokoller. Ingen læser dem.',
    );
    await teams.choose('Hvor meget bøvl giver det?', 'Rigtig meget');
    await picture(teams, 'phone-first-card');

    await teams.press('Send nu');
    await teams.waitForCard('er modtaget');
    await picture(teams, 'phone-receipt');
  },
};
