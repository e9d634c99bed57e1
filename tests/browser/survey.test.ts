/** A leader survey of two waves a year apart: asked, reminded, answered, closed and compared. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JENS, KAREN, METTE } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

let house: House;
let mette: TeamsPage;
let karen: TeamsPage;
let jens: TeamsPage;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  mette = await house.open(METTE);
  [karen, jens] = await Promise.all([house.open(KAREN), house.open(JENS)]);
});

afterAll(async () => {
  await house?.stop();
});

test('the first wave is sent to those who are chosen', async () => {
  await mette.say('måling');
  await mette.waitForCard('Målinger og indsamlinger');
  await mette.press('Ny måling');
  await mette.waitForCard('Send en måling til mange');
  await mette.choose('Spørgeskema', 'Lederundersøgelse');
  await mette.fill('Navn', 'Lederundersøgelsen');
  await mette.fill('År eller andet kendetegn', '2026');
  await mette.choose('Svarene er', 'Med navn – I kan se, hvem der har svaret hvad');
  await mette.choose('Hvem skal have den?', 'Efter mailadresser, jeg skriver');
  await mette.press('Næste');
  await mette.waitForCard('Mailadresser, en på hver linje');
  await mette.fill('Mailadresser, en på hver linje', `${KAREN.email}\n${JENS.email}`);
  await mette.press('Næste');
  await mette.waitForCard('Send til 2?');
  await mette.press('Send til 2');
  await mette.waitForCard('Ikke sendt endnu');
  await house.goTo(new Date('2026-11-25T08:00:00Z'));
  await answer(karen, '2026', 'Uenig');
});

test('who has not answered is reminded, and nobody else', async () => {
  await house.goTo(new Date('2026-12-02T08:00:00Z'));
  await jens.turnTo('Påmindelse');
  expect(await karen.conversation.getByText('Påmindelse').count()).toBe(0);
  await close('2026');
});

test('next year’s wave is a copy, and is compared with it', async () => {
  await house.goTo(new Date('2027-11-23T08:00:00Z'));
  // The figures of the first wave come by themselves: what is looked at is turned to.
  await mette.turnTo('1 af 2 har svaret');
  await mette.say('målinger');
  await mette.turnTo('Målinger og indsamlinger');
  await mette.lastCard().getByText('Lederundersøgelsen 2026').first().click();
  await mette.waitForCard('Lukket');
  await mette.press('Ny måling som denne');
  await mette.waitForCard('Ny måling som den forrige');
  expect(await mette.valueOf('År eller andet kendetegn')).toBe('2027');
  await mette.press('Næste');
  await mette.waitForCard('Mailadresser, en på hver linje');
  await mette.press('Næste');
  await mette.waitForCard('Send til 2?');
  await mette.press('Send til 2');
  await mette.waitForCard('Ikke sendt endnu');
  await house.goTo(new Date('2027-11-25T08:00:00Z'));
  await answer(karen, '2027', 'Enig');
  await close('2027');
  await house.goTo(new Date('2027-11-25T08:10:00Z'));
  await mette.turnTo('Ændringer siden 2026');
  await mette.waitForCard('Ved, hvem der behandler sagen');
  // From "Uenig" to "Enig": two steps up, of one person in each wave.
  const figures = await mette.lastCard().innerText();
  expect(figures).toMatch(/Ved, hvem der behandler sagen\s+4,0\s+\(\+2,0\) for få svar/);
});

/** Only the questions for everybody: the first page says that no area was used. */
async function answer(who: TeamsPage, year: string, agrees: string): Promise<void> {
  await who.turnTo(`Lederundersøgelsen ${year}`);
  await who.press('Svar');
  await who.waitForCard('Hvilke områder');
  await who.lastCard().getByText('Ingen af dem').click();
  await who.press('Næste');
  await who.waitForCard('Jeg ved, hvem der behandler min sag.');
  await who.choose('Jeg ved, hvem der behandler min sag.', agrees);
  await who.press('Send svar');
  await who.waitForCard('Tak – dit svar er modtaget');
}

async function close(year: string): Promise<void> {
  await mette.say('målinger');
  await mette.waitForCard('Målinger og indsamlinger');
  await mette.lastCard().getByText(`Lederundersøgelsen ${year}`).first().click();
  await mette.waitForCard('1 af 2 har svaret');
  await mette.press('Luk nu');
  await mette.waitForCard('Luk den nu?');
  await mette.press('Ja, luk');
  await mette.waitForCard('Lukket');
}
