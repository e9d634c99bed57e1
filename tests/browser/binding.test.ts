import { afterAll, beforeAll, expect, test } from 'vitest';
import { METTE, OPERATIONS_CHANNEL, TOWN_PEOPLE } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

const GENERAL = 'General';

let house: House;
let teams: TeamsPage;

beforeAll(async () => {
  house = await startHouse();
  teams = await house.open(METTE);
});

afterAll(async () => {
  await house?.stop();
});

test('a channel of the administration team is bound once its readers are agreed to', async () => {
  await teams.openChannel(OPERATIONS_CHANNEL.name);
  await teams.mention('overblik');
  await teams.waitForCard('Der er ikke valgt en kanal endnu');
  await teams.mention('brug denne kanal');
  await teams.waitForCard(`${TOWN_PEOPLE.length} personer kan læse denne kanal.`);
  await teams.press('Ja, brug kanalen');
  await teams.waitForText('Valgt af Mette Friis.');
  await teams.waitForText('Næste overblik kommer');
  const bound = await teams.conversation.innerText();
  expect(bound).toContain(`Overblikket kommer her. ${TOWN_PEOPLE.length} personer kan læse med.`);
  expect(bound).toContain('Valgt af Mette Friis.');
  expect(bound).toMatch(/Næste overblik kommer mandag \d+\. \p{L}+ \d{4} kl\. 8\.00\./u);
  await teams.mention('overblik');
  await teams.waitForCard('Overblik siden sidst');
});

test('it moves from another channel, and both are told', async () => {
  await teams.openChannel(GENERAL);
  await teams.mention('flyt hertil');
  await teams.waitForCard('Det flytter hertil, og begge steder får besked.');
  await teams.press('Ja, flyt hertil');
  await teams.waitForText('Kanalen er klar');
  await teams.openChannel(OPERATIONS_CHANNEL.name);
  await teams.waitForText('Overblikket er flyttet');
  await teams.mention('overblik');
  await teams.waitForCard('Det hører til i administrationskanalen');
  expect(await teams.lastCard().getByRole('button').count()).toBe(0);
});
