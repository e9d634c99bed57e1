import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANNE, JENS, OLE, SARA } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

const SKEMAER = 'Hver gang vi får en ny vikar, skal jeg udfylde tre skemaer.';

let house: House;

beforeAll(async () => {
  house = await startHouse({ town: true });
});

afterAll(async () => {
  await house?.stop();
});

/** Says what is cumbersome, and waits for the first card. */
async function begin(teams: TeamsPage, text = SKEMAER): Promise<void> {
  await teams.waitForCard('Hvad kan vi gøre lettere?');
  await teams.say(text);
  await teams.waitForCard('Trin 1 af 4');
}

/** How far down the page the card says it. */
async function heightOf(teams: TeamsPage, text: string): Promise<number> {
  const box = await teams.lastCard().getByText(text).first().boundingBox();
  if (box === null) throw new Error(`The card does not show: ${text}`);
  return box.y;
}

test('a text becomes a proposal over four cards, and is found, corrected and withdrawn', async () => {
  const teams = await house.open(JENS);
  await begin(teams);
  expect(await teams.valueOf('Hvad er besværligt?')).toBe(SKEMAER);
  await teams.waitForCard('Intet er sendt endnu.');
  await teams.choose('Hvor meget bøvl giver det?', 'Meget');
  await teams.press('Næste');
  await teams.waitForCard('Sådan bestiller du adgang, før medarbejderen begynder');
  await teams.press('Nej, mit er noget andet');
  await teams.waitForCard('Trin 2 af 4');
  await teams.choose('Hvad ville hjælpe mest?', 'At det sker automatisk');
  await teams.choose('Hvad handler det om?', 'It og adgange');
  await teams.press('Næste');
  await teams.waitForCard('Trin 3 af 4');
  await teams.fill('Hvordan kunne det gøres i stedet?', 'Ét skema ved ansættelsen.');
  await teams.choose('Hvor ofte sker det hos jer?', 'Hver måned');
  await teams.press('Næste');
  await teams.waitForCard('Trin 4 af 4');
  const review = await teams.lastCard().innerText();
  for (const answer of [
    SKEMAER,
    'Meget (4 af 5)',
    'At det sker automatisk',
    'It og adgange',
    'Ét skema ved ansættelsen.',
    'ikke besvaret',
    'Hver måned',
  ]) {
    expect(review).toContain(answer);
  }
  expect(await teams.lastCard().getByRole('combobox').first().inputValue()).toBe('Åskolen');
  await teams.press('Send forslag');
  await teams.waitForCard('er modtaget');
  const receipt = await teams.lastCard().innerText();
  const no = /Tak – forslag (\d{4}-\d{4}) er modtaget/.exec(receipt)?.[1] ?? '';
  expect(receipt).toContain('Lige nu hos  Forenklingsteamet');
  expect(receipt).toMatch(/Du hører fra os senest\s+\p{L}+ \d+\. \p{L}+ \d{4}/u);

  await teams.say('mine forslag');
  await teams.waitForCard('Mine forslag');
  await teams.pressRow(no);
  await teams.waitForCard('Hvad er der sket?');
  await teams.waitForCard('Du sendte forslaget');

  await teams.press('Ret');
  await teams.waitForCard('Trin 4 af 4');
  await teams.pressRow('Besværligt');
  await teams.waitForCard('Trin 1 af 4');
  await teams.fill('Hvad er besværligt?', 'Fire skemaer for hver ny vikar.');
  await teams.press('Næste');
  await teams.waitForCard('Trin 4 af 4');
  await teams.press('Gem ændringer');
  await teams.waitForCard(`Gemt – forslag ${no} er rettet`);

  await teams.press('Se forslaget');
  await teams.waitForCard('Fire skemaer for hver ny vikar.');
  await teams.waitForCard('Du rettede forslaget');
  await teams.press('Træk tilbage');
  await teams.waitForCard(`Vil du trække ${no} tilbage?`);
  await teams.press('Ja, træk det tilbage');
  await teams.waitForCard(`Forslag ${no} er trukket tilbage`);
});

test('an answer that does not do stands beside its field, and nothing typed is lost', async () => {
  const teams = await house.open(SARA);
  await teams.waitForCard('Hvad kan vi gøre lettere?');
  await teams.press('Nyt forslag');
  await teams.waitForCard('Trin 1 af 4');
  await teams.fill('Hvad er besværligt?', 'Nøgler');
  await teams.choose('Hvor meget bøvl giver det?', 'Noget');
  await teams.press('Næste');
  const fault = 'Skriv mindst 10 tegn – der er 6 nu.';
  await teams.waitForCard(fault);
  expect(await teams.valueOf('Hvad er besværligt?')).toBe('Nøgler');
  expect(await teams.lastCard().getByRole('radio', { name: 'Noget' }).isChecked()).toBe(true);
  const field = await teams.lastCard().getByRole('textbox').first().boundingBox();
  expect(await heightOf(teams, fault)).toBeGreaterThan(field?.y ?? Number.POSITIVE_INFINITY);
  expect(await heightOf(teams, fault)).toBeLessThan(await heightOf(teams, 'Hvor meget bøvl'));
});

test('too long a text is told of, and not cut where it is pasted', async () => {
  const teams = await house.open(SARA);
  const text = 'Nøglen ligger på rådhuset. '.repeat(160).trim();
  await teams.say('nyt forslag');
  await teams.waitForCard('Trin 1 af 4');
  await teams.fill('Hvad er besværligt?', text);
  await teams.choose('Hvor meget bøvl giver det?', 'Lidt');
  await teams.press('Send nu');
  await teams.waitForCard('Der er plads til 4.000 tegn – der er 4.319 nu.');
  expect(await teams.valueOf('Hvad er besværligt?')).toBe(text);
});

test('a cpr number is pointed out beside its field, and may be said to be none', async () => {
  const teams = await house.open(SARA);
  const text = 'Sag 010190-1234 skal skrives i tre protokoller.';
  await teams.say('nyt forslag');
  await teams.waitForCard('Trin 1 af 4');
  await teams.fill('Hvad er besværligt?', text);
  await teams.choose('Hvor meget bøvl giver det?', 'Lidt');
  await teams.press('Næste');
  await teams.waitForCard('Det ligner et cpr-nummer');
  expect(await teams.valueOf('Hvad er besværligt?')).toBe(text);
  expect(await heightOf(teams, 'Det ligner et cpr-nummer')).toBeLessThan(
    await heightOf(teams, 'Hvor meget bøvl'),
  );
  await teams.lastCard().getByRole('checkbox', { name: 'Det er ikke et cpr-nummer' }).check();
  await teams.press('Næste');
  await teams.waitForCard('Trin 2 af 4');
});

test('closing the page loses nothing: the menu leads back to where it was', async () => {
  const first = await house.open(OLE);
  await begin(first, 'Vi venter en uge på en adgang til hver ny kollega.');
  await first.choose('Hvor meget bøvl giver det?', 'Rigtig meget');
  await first.press('Næste');
  await first.waitForCard('Trin 2 af 4');
  await first.page.close();

  const again = await house.open(OLE);
  await again.say('hej');
  await again.waitForCard('Ikke sendt endnu');
  await again.pressRow('Vi venter en uge');
  await again.waitForCard('Velkommen tilbage. Her slap du.');
  await again.waitForCard('Trin 2 af 4');
  await again.press('Tilbage');
  await again.waitForCard('Trin 1 af 4');
  expect(await again.valueOf('Hvad er besværligt?')).toMatch(/^Vi venter en uge/);
  expect(await again.lastCard().getByRole('radio', { name: 'Rigtig meget' }).isChecked()).toBe(
    true,
  );
});

test('a card that is stale on another device comes back new, with what was typed', async () => {
  const [phone, office] = [await house.open(OLE), await house.open(OLE)];
  for (const teams of [phone, office]) {
    await teams.say('mine forslag');
    await teams.waitForCard('Mine forslag');
    await teams.pressRow('Vi venter en uge');
    await teams.waitForCard('Trin 1 af 4');
  }
  await phone.fill('Hvad er besværligt?', 'Vi venter to uger på en adgang.');
  await phone.press('Næste');
  await phone.waitForCard('Trin 2 af 4');
  await office.fill('Hvad er besværligt?', 'Vi venter tre uger på en adgang.');
  await office.press('Næste');
  await office.waitForCard('Kortet er ændret siden.');
  await office.waitForCard('Trin 1 af 4');
  expect(await office.valueOf('Hvad er besværligt?')).toBe('Vi venter tre uger på en adgang.');
});

test('the English button changes the card and keeps what was typed', async () => {
  const teams = await house.open(HANNE);
  await begin(teams);
  await teams.fill('Hvad er besværligt?', 'New colleagues wait a week for their access.');
  await teams.choose('Hvor meget bøvl giver det?', 'Noget');
  await teams.press('English');
  await teams.waitForCard('Step 1 of 4');
  expect(await teams.valueOf('What is cumbersome?')).toMatch(/^New colleagues/);
  expect(await teams.lastCard().getByRole('radio', { name: 'Some' }).isChecked()).toBe(true);
  await teams.press('Next');
  await teams.waitForCard('What would help most?');
  await teams.say('sprog');
  await teams.waitForCard('Language · Sprog');
  await teams.press('Dansk');
  await teams.waitForCard('Fra nu af skriver jeg på dansk.');
});
