import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION_COMMANDS } from '../../src/bot/extension.ts';
import { KAREN } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

const COMPLAINT = 'Hver vikar skal skrives op tre gange i to systemer.';

let house: House;
let chat: TeamsPage;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  chat = await house.open(KAREN);
  await chat.waitForCard('Hvad kan vi gøre lettere?');
  await chat.openGroupChat();
});

afterAll(async () => {
  await house?.stop();
});

test('a message of a chat becomes a proposal in a dialog', async () => {
  const { page } = chat;
  await chat.say(COMPLAINT);
  await page.getByText(COMPLAINT).last().hover();
  await chat.conversation.locator('button[aria-haspopup="menu"]').first().click();
  await page.getByText('Action Command').click();
  // The Playground reads no app package: it is told which command it is.
  await page.getByPlaceholder('Input command id').fill(EXTENSION_COMMANDS.propose);
  await page.getByRole('button', { name: 'Create' }).click();

  const dialog = page.getByRole('dialog');
  await dialog.getByText('så ingen kan genkendes').waitFor();
  const field = dialog.getByRole('textbox', { name: 'Hvad er besværligt?' });
  expect(await field.inputValue()).toBe(COMPLAINT);
  await dialog.getByRole('radio', { name: 'Meget', exact: true }).check();
  await dialog.getByRole('button', { name: 'Næste' }).click();
  await dialog.getByText('Trin 2 af 4').waitFor();
  await dialog.getByRole('button', { name: 'Send nu' }).click();

  await dialog.getByText('er modtaget').waitFor();
  expect(await dialog.innerText()).toContain('Du hører fra os senest');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

test('a proposal is found and put into the chat, for everybody to read', async () => {
  const { page } = chat;
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
  await page.getByText('Search Command').click();
  await page.getByText('Specify Command ID or Parameter').click();
  await page.getByPlaceholder('Command ID').fill(EXTENSION_COMMANDS.find);
  await page.getByPlaceholder('Parameter name').fill('query');
  await page.getByPlaceholder('Enter a search term').fill('to systemer');
  await page.getByText('2026-0042 – Modtaget').click();

  const written = page.getByRole('textbox').first();
  await written.getByText('Forslag 2026-0042').waitFor();
  const card = await written.innerText();
  expect(card).toContain(COMPLAINT);
  expect(card).not.toContain('Karen');
  await page.getByRole('button', { name: 'Send Message' }).click();
  await chat.waitForCard('1 arbejdsplads oplever det');
});
