/** The head of a school hands in a proposal, with one slip on the way. */
import { JENS } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const leader: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(JENS);
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await picture(teams, 'leader-welcome');

    await teams.say(
      'Hver gang vi får en ny vikar, skal jeg udfylde tre skemaer, før vikaren kan komme på vagtplanen. Det tog to uger sidst.',
    );
    await teams.waitForCard('Trin 1 af 4');
    await teams.press('Næste');
    await teams.waitForCard('Udfyld dette felt');
    await picture(teams, 'validation-error');

    await teams.choose('Hvor meget bøvl giver det?', 'Meget');
    await teams.press('Næste');
    await teams.waitForCard('Trin 2 af 4');
    await teams.press('Tilbage');
    await teams.waitForCard('Trin 1 af 4');
    await picture(teams, 'leader-first-card');

    await teams.press('Næste');
    await teams.waitForCard('Trin 2 af 4');
    await teams.choose(
      'Hvad ville hjælpe mest?',
      'At it-systemet bliver bedre, eller at systemerne taler sammen',
    );
    await teams.choose('Hvad handler det om?', 'Ansættelse og løn');
    await teams.choose('Hvad handler det om?', 'It og adgange');
    await picture(teams, 'leader-second-card');

    await teams.press('Næste');
    await teams.waitForCard('Trin 3 af 4');
    await teams.fill('Hvordan kunne det gøres i stedet?', 'Ét skema, når vikaren bliver ansat.');
    await teams.choose(
      'Hvor kommer kravet fra?',
      'En central afdeling i kommunen, fx HR, Økonomi eller It',
    );
    await teams.choose('Hvor ofte sker det hos jer?', 'Flere gange om måneden');
    await teams.press('Næste');
    await teams.waitForCard('Trin 4 af 4');
    await picture(teams, 'leader-review');

    await teams.press('Send forslag');
    await teams.waitForCard('er modtaget');
    await picture(teams, 'leader-receipt');
  },
};
