/** The head of a day-care centre looks at what became of hers, and writes something new. */
import { KAREN } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const ownProposals: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(KAREN);
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await teams.say('mine forslag');
    await teams.waitForCard('Mine forslag');
    await picture(teams, 'mine-forslag');

    await teams.press('Åbn 2026-0014');
    await teams.waitForCard('Forslag 2026-0014');
    await picture(teams, 'proposal');

    await teams.say('Det gælder alle småudlæg under 200 kroner, også bøger og forplejning.');
    await teams.waitForCard('Hvor hører det til?');
    await picture(teams, 'where-does-it-belong');
  },
};
