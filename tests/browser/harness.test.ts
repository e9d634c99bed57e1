import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, PHONE, type TestBrowser } from '../support/browser.ts';
import { startPlayground, type TestPlayground } from '../support/playground.ts';
import { startBot, type TestBot } from '../support/processes.ts';
import { openTeams, type TeamsPage } from '../support/teams-page.ts';

const STAND_IN = fileURLToPath(new URL('../support/stand-in-bot.ts', import.meta.url));

let bot: TestBot;
let playground: TestPlayground;
let browser: TestBrowser;
let teams: TeamsPage;

beforeAll(async () => {
  bot = await startBot({ entry: STAND_IN });
  playground = await startPlayground(bot.port);
  browser = await launchBrowser();
  teams = await openTeams(await browser.newPage(), playground.url);
});

afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await bot?.stop();
});

/** Width and height of a PNG, from its header. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const header = await readFile(path);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

test('a message is answered in the personal chat', async () => {
  await teams.say('Blåbærgrød på Åskolen');
  await teams.waitForText('Du skrev: Blåbærgrød på Åskolen');
});

test('every kind of input is filled in by its label and sent', async () => {
  await teams.say('felter');
  await teams.waitForCard('Hvad er besværligt?');
  await teams.fill('Beskriv det', 'Tre skemaer\nog to æsker');
  await teams.fill('Minutter', '15');
  await teams.fill('Dato', '2026-12-11');
  await teams.choose('Samtykke', 'Ja, det er i orden');
  await teams.choose('Hvor meget bøvl?', 'Meget');
  await teams.choose('Hvilke steder?', 'Åskolen');
  await teams.choose('Hvilke steder?', 'Birkelund');
  await teams.choose('Område', 'It og Digitalisering');
  expect(await teams.valueOf('Beskriv det')).toBe('Tre skemaer\nog to æsker');
  await teams.press('Send nu');
  await teams.waitForCard('Kvittering');
  const sent = /\{.*\}/.exec(await teams.lastCard().innerText())?.[0] ?? '';
  expect(JSON.parse(sent)).toEqual({
    what: 'Tre skemaer\nog to æsker',
    minutes: '15',
    day: '2026-12-11',
    agree: 'true',
    hassle: '4',
    places: 'Åskolen,Birkelund',
    area: 'it',
  });
});

test('a required input that is empty keeps the card and says why', async () => {
  await teams.press('Rediger');
  await teams.waitForCard('Hvad er besværligt?');
  await teams.press('Send nu');
  await teams.waitForCard('Skriv en sætning');
});

test('an action replaces the card in place', async () => {
  await teams.say('dele');
  await teams.waitForCard('Dele');
  const cards = await teams.conversation.locator('.ac-adaptiveCard').count();
  await teams.press('Gå videre');
  await teams.waitForCard('Side to');
  await teams.press('Tilbage');
  await teams.waitForCard('Adgange tager for lang tid');
  expect(await teams.conversation.locator('.ac-adaptiveCard').count()).toBe(cards);
});

test('parts of a card open, unfold and are picked', async () => {
  await teams.press('Vis mere');
  await teams.waitForCard('Her er forklaringen');
  await teams.press('Giv et svar');
  await teams.fill('Dit svar', 'Ja tak');
  await teams.press('Send svaret');
  await teams.waitForCard('Ja tak');
  await teams.say('dele');
  await teams.waitForCard('Dele');
  await teams.press('Vælg 2026-0031');
  await teams.waitForCard('"picked":"31"');
});

test('a mention reaches the bot in a channel, and the newest post is the one in hand', async () => {
  await teams.openChannel('Forenkling i drift');
  await teams.mention('felter');
  await teams.waitForCard('Hvad er besværligt?');
  await teams.mention('dele');
  await teams.waitForCard('Adgange tager for lang tid');
  await teams.press('Gå videre');
  await teams.waitForCard('Side to');
  await teams.openChannel('General');
  await teams.mention('felter');
  await teams.waitForCard('Hvad er besværligt?');
});

test('a mention reaches the bot in the group chat', async () => {
  await teams.openGroupChat();
  await teams.mention('dele');
  await teams.waitForCard('Adgange tager for lang tid');
});

test('charts are drawn, and a picture holds the whole conversation', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-pictures-'));
  await teams.openPersonalChat();
  await teams.say('diagrammer');
  await teams.waitForCard('Status');
  await teams.lastCard().getByText('Gennemført').nth(1).waitFor();
  expect((await teams.lastCard().boundingBox())?.height).toBeGreaterThan(400);
  await teams.screenshot(join(folder, 'wide.png'));
  await teams.usePhone();
  await teams.screenshot(join(folder, 'phone.png'));
  expect((await sizeOf(join(folder, 'wide.png'))).height).toBeGreaterThan(1_000);
  expect((await sizeOf(join(folder, 'phone.png'))).width).toBe(PHONE.width);
  await rm(folder, { recursive: true });
});

test('a reload forgets every message, on a phone too', async () => {
  await teams.reload();
  expect(await teams.conversation.locator('.ac-adaptiveCard').count()).toBe(0);
  await teams.say('dele');
  await teams.waitForCard('Dele');
});

// What the rest of the program relies on when it decides where typed text may be shown.
test('macros come alive in texts and labels, and not in values and choices', async () => {
  await teams.say('makroer');
  await teams.waitForCard('TB');
  const shown = await teams.lastCard().innerText();
  for (const alive of ['TB', 'TR', 'LA', 'CL', 'FT', 'FV']) {
    expect(shown).toMatch(new RegExp(`^${alive} [^{]*2026`, 'm'));
  }
  for (const dead of ['CT', 'AT']) expect(shown).toContain(`${dead} {{DATE(`);
  expect(await teams.valueOf('Værdi')).toContain('IV {{DATE(');
  expect(shown).toMatch(/TR broken \{.?\{DATE/);
  expect(await teams.lastCard().locator('a').count()).toBe(0);
});
