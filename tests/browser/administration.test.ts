import { afterAll, beforeAll, expect, test } from 'vitest';
import { KAREN, METTE, OPERATIONS_CHANNEL } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

let house: House;
let channel: TeamsPage;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  channel = await house.open(METTE);
  await channel.openChannel(OPERATIONS_CHANNEL.name);
});

afterAll(async () => {
  await house?.stop();
});

test('the overview leads to its distributions, drawn as charts and told as text', async () => {
  await channel.mention('overblik');
  await channel.waitForCard('Kræver handling');
  const overview = await channel.lastCard().innerText();
  expect(overview).toContain('Foreløbig · Siden mandag 23. november 2026');
  expect(overview).toContain('12 mangler vurdering, det ældste i 21 dage');
  await channel.mention('overblik 2026');
  await channel.waitForCard('Årets overblik');
  await channel.press('Vis fordelinger');
  await channel.waitForCard('Hvor kravet kommer fra');
  const card = channel.lastCard();
  const donut = card.locator('svg').first();
  await donut.locator('path').first().waitFor();
  expect((await donut.boundingBox())?.height).toBeGreaterThan(200);
  expect(await donut.locator('path').count()).toBeGreaterThan(5);
  const told = await card.innerText();
  // Bars are drawn without a picture: a name and its count each. In words they would be one line.
  const bars = told.slice(told.lastIndexOf('Område'));
  expect(bars).toMatch(/^Indkøb\s+\d+$/m);
  expect(bars).not.toContain(' · ');
  expect(told).toMatch(/Bedre it\s+\d+ \(\d+ %\)/);
  expect(told).toMatch(/It og adgange\s+\d+ \(\d+ %\)/);
});

test('what is typed is shown as it was typed, in the chat and in the channel', async () => {
  const typed = `Se {{DATE(2026-01-01T00:00:00Z)}} \${x} [klik](http://x) **fed**`;
  const asTyped = async (teams: TeamsPage) => {
    const shown = (await teams.lastCard().innerText()).replaceAll(/\p{Cf}/gu, '');
    expect(shown).toContain(typed);
    expect(await teams.lastCard().locator('a, strong, b').count()).toBe(0);
  };
  const teams = await house.open(KAREN);
  await teams.waitForCard('Hvad kan vi gøre lettere?');
  await teams.press('Nyt forslag');
  await teams.waitForCard('Trin 1 af 4');
  await teams.fill('Hvad er besværligt?', typed);
  await teams.choose('Hvor meget bøvl giver det?', 'Meget');
  for (const step of [2, 3, 4]) {
    await teams.press('Næste');
    await teams.waitForCard(`Trin ${step} af 4`);
  }
  await asTyped(teams);
  await teams.press('Send forslag');
  await teams.waitForCard('er modtaget');
  const no = /\d{4}-\d{4}/.exec(await teams.lastCard().innerText())?.[0] ?? '';
  await teams.press('Se forslaget');
  await teams.waitForCard('Det skrev du');
  await asTyped(teams);
  await teams.say('mine forslag');
  await teams.waitForCard('Mine forslag');
  await asTyped(teams);

  await channel.mention(`vis ${no}`);
  await channel.waitForCard(`Forslag ${no}`);
  await asTyped(channel);
  await channel.mention('søg klik fed');
  await channel.waitForCard('Søgning');
  await channel.waitForCard(no);
  await asTyped(channel);
});
