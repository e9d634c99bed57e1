/** The consultant of the programme asks for overviews, searches, chooses a time, looks how delivery stands and writes to the leaders. */
import { METTE, OPERATIONS_CHANNEL } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const administrator: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(METTE);
    await teams.openChannel(OPERATIONS_CHANNEL.name);
    await teams.mention('overblik uge 47');
    await teams.waitForCard('Ugens overblik');
    await picture(teams, 'digest');

    await teams.mention('overblik 2026');
    await teams.waitForCard('Årets overblik');

    await teams.press('Vis fordelinger');
    await teams.waitForCard('Hvor kravet kommer fra');
    await teams.lastCard().locator('svg path').first().waitFor();
    await picture(teams, 'digest-charts', 'Behov');

    await teams.mention('søg vikar');
    await teams.waitForCard('Søgning');
    await picture(teams, 'search');

    await teams.mention('tidspunkt');
    await teams.waitForCard('Hvornår skal overblikket komme?');
    await picture(teams, 'schedule');

    await teams.mention('driftsstatus');
    await teams.waitForCard('Alt kører, som det skal');
    await picture(teams, 'operations');

    await teams.mention('brev');
    await teams.waitForCard('Skriv et brev');
    await teams.fill('Overskrift', 'Ny vejledning om vikarer');
    await teams.fill('Tekst', 'Vi har fået en kort vejledning om at booke vikarer.');
    await teams.press('Se, hvornår det kommer frem');
    await teams.waitForCard('Hvornår kommer det frem?');
    await picture(teams, 'letter');
  },
};
