/** The head of a day-care centre looks at what became of hers, answers, and hands in a new one. */
import type { TeamsPage } from '../../../tests/support/teams-page.ts';
import { KAREN } from '../../dev/town-people.ts';
import type { Picture, Scene } from '../scene.ts';

export const leader: Scene = {
  play: async (house, picture) => {
    const teams = await house.open(KAREN);
    await teams.waitForCard('Hvad kan vi gøre lettere?');
    await picture(teams, 'leader-welcome');
    await lookBack(teams, picture);
    await begin(teams, picture);
    await goOn(teams, picture);
  },
};

async function lookBack(teams: TeamsPage, picture: Picture): Promise<void> {
  await teams.say('mine forslag');
  await teams.waitForCard('Mine forslag');
  await picture(teams, 'mine-forslag');

  await teams.pressRow('2026-0014');
  await teams.waitForCard('Hvad er der sket?');
  await picture(teams, 'proposal');

  await teams.say('Det gælder alle småudlæg under 200 kroner, også bøger og forplejning.');
  await teams.waitForCard('Hvor hører det til?');
  await picture(teams, 'where-does-it-belong');
  await teams.pressRow('Svar på 2026-0026');
  await teams.waitForCard('Dit svar');
  await teams.press('Send svar');
  await teams.waitForCard('det er lagt til 2026-0026');
}

/** With a slip: the second question is not answered at first. */
async function begin(teams: TeamsPage, picture: Picture): Promise<void> {
  await teams.say(
    'Hver gang vi får en ny vikar, skal jeg udfylde tre skemaer, før vikaren kan komme på vagtplanen. Det tog to uger sidst.',
  );
  await teams.press('Det er noget nyt');
  await teams.waitForCard('Trin 1 af 4');
  await teams.press('Næste');
  await teams.waitForCard('Her mangler et svar');
  await picture(teams, 'validation-error');

  await teams.choose('Hvor meget bøvl giver det?', 'Meget');
  await picture(teams, 'leader-first-card');
  await teams.press('Næste');
  await teams.waitForCard('Sådan bestiller du adgang, før medarbejderen begynder');
  await picture(teams, 'leader-offers');
  await teams.press('Nej, mit er noget andet');
}

async function goOn(teams: TeamsPage, picture: Picture): Promise<void> {
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
}
