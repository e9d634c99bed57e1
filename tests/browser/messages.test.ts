import { afterAll, beforeAll, expect, test } from 'vitest';
import { KAREN, METTE, OPERATIONS_CHANNEL } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

let house: House;
let chat: TeamsPage;
let channel: TeamsPage;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  chat = await house.open(KAREN);
  await chat.waitForCard('Hvad kan vi gøre lettere?');
  channel = await house.open(METTE);
  await channel.openChannel(OPERATIONS_CHANNEL.name);
});

afterAll(async () => {
  await house?.stop();
});

test('a letter is seen before it is sent, and its sender sees who has it', async () => {
  await channel.mention('brev');
  await channel.waitForCard('Skriv et brev');
  await channel.fill('Overskrift', 'Vejledning om vikarer');
  await channel.fill('Tekst', 'Der er kommet en kort vejledning om at booke vikarer.');
  await channel.press('Se, hvornår det kommer frem');
  await channel.waitForCard('1 får det nu.');
  await channel.press('Send til 1');
  await channel.waitForCard('Sådan går det med brevet');

  await chat.waitForCard('Vejledning om vikarer');
  await channel.press('Opdater');
  await channel.waitForCard('Kan ikke få beskeder');
  expect(await channel.lastCard().innerText()).toMatch(/Sendt\s+1 person/);
});

test('a question reaches its proposer, and its card is replaced once it is answered', async () => {
  await channel.mention('vis 2026-0040');
  await channel.waitForCard('Forslag 2026-0040');
  await channel.press('Stil et spørgsmål');
  await channel.waitForCard('Spørg om 2026-0040');
  await channel.fill('Dit spørgsmål', 'Hvor mange gange om måneden?');
  await channel.press('Send spørgsmål');
  await channel.waitForCard('Karen Holm får det nu.');

  await chat.waitForCard('Hvor mange gange om måneden?');
  await chat.press('Svar');
  await chat.fill('Dit svar', 'Cirka fire gange.');
  await chat.press('Send svar');
  await chat.waitForCard('Tak for dit svar');

  expect(await chat.conversation.getByText('Hvor mange gange om måneden?').count()).toBe(0);
  await channel.mention('vis 2026-0040');
  await channel.waitForCard('Cirka fire gange.');
});

test('the status says that all is well, and leads to those who get no messages', async () => {
  await channel.mention('driftsstatus');
  await channel.waitForCard('Alt kører, som det skal');
  await channel.press('Se, hvem der ikke får beskeder');
  await channel.waitForCard('Personer, der ikke får beskeder');
  expect(await channel.lastCard().innerText()).toContain('Anders Ravn · Møllevangsskolen');
});

test('a letter after news of one’s own waits until a week after it', async () => {
  await channel.mention('brev');
  await channel.waitForCard('Skriv et brev');
  await channel.fill('Overskrift', 'Endnu et brev');
  await channel.fill('Tekst', 'Det kan vente.');
  await channel.press('Se, hvornår det kommer frem');
  await channel.waitForCard('1 får det tirsdag 1. december 2026');
});
