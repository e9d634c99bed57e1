/** A paper is asked for in the client, made aside and fetched as a real file. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METTE } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

let house: House;
let mette: TeamsPage;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  mette = await house.open(METTE);
});

afterAll(async () => {
  await house?.stop();
});

test('a catalogue is chosen, made and fetched in one’s own chat', async () => {
  await mette.say('rapport');
  await mette.turnTo('Hvad skal du bruge?');
  await mette.press('Videre');
  await mette.waitForCard('Du får den som Word og Excel.');
  await mette.press('Lav den');
  await mette.turnTo('Den er klar');
  await mette.press('Hent Word');
  await mette.turnTo('Her er filen');
  const [asked] = await Promise.all([
    mette.page.context().waitForEvent('request', (one) => one.url().includes('/file/')),
    mette.lastCard().getByText('Åbn filen').click(),
  ]);
  const file = await fetch(asked.url());
  expect(file.headers.get('content-disposition')).toContain('.docx');
  const bytes = await file.arrayBuffer();
  const parts = unzipSync(new Uint8Array(bytes));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Ansættelse og løn');
});
