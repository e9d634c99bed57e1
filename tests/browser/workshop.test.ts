/** A workshop in a group chat: its host and one participant in the client, two more over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { JENS, KAREN, METTE, SARA, TOWN_TENANT } from '../../tools/dev/town-people.ts';
import type { GroupClient } from '../support/group-client.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

const TITLE = 'Lettere hverdag for ledere';

let house: House;
let room: TeamsPage;
let host: TeamsPage;
let karen: TeamsPage;
let others: readonly GroupClient[];
let round: string;

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  room = await house.open(METTE);
  await room.openGroupChat();
  host = await house.open(METTE);
  karen = await house.open(KAREN);
  others = [house.inGroup(JENS), house.inGroup(SARA)];
});

afterAll(async () => {
  await house?.stop();
});

test('the host starts it in the group chat, and a leader joins by its code', async () => {
  await room.mention(`workshop ${TITLE}`);
  await room.waitForCard('Stationer – én på hver linje');
  await room.fill('Navn', TITLE);
  await room.fill('Stationer – én på hver linje', 'Nye medarbejdere – Ole Bang');
  await room.press('Start');
  await room.turnTo('Tryk på Deltag.');
  const code = /workshop (\d{4})/.exec(await room.lastCard().innerText())?.[1] ?? '';
  round = (await house.stores.rounds.all(asId<TenantId>(TOWN_TENANT)))[0]?.id ?? '';

  await karen.say(`workshop ${code}`);
  await karen.waitForCard('Workshoppen begynder om lidt');
});

test('notes are written while a slot runs, and alike ones come together', async () => {
  await lead('Start runde 1');
  await karen.press('Opdater');
  await karen.waitForCard('Skriv en note');
  await karen.fill('Hvad er besværligt?', 'Skemaet til nye medarbejdere skal udfyldes tre gange.');
  await karen.press('Send');
  await karen.waitForCard('Din note er sendt');
  for (const other of others) {
    const note = await other.press('workshop.join', { round });
    const typed = {
      'w.text': 'Vi udfylder skemaet til nye medarbejdere tre gange.',
      'w.for': 'myself',
    };
    expect((await other.tap(note, 'Send', typed)).texts.join()).toContain('Din note er sendt');
  }
  await room.turnTo('3 noter');
  await lead('Stop runde 1');
  await room.turnTo('Runde 1 af 2 er slut');
});

test('everybody votes, the owner answers, and it ends with receipts and a summary', async () => {
  await lead('Start afstemningen');
  await karen.press('Skriv en note mere');
  await karen.waitForCard('Vælg de 3 vigtigste');
  await karen.lastCard().getByRole('checkbox').first().click();
  await karen.press('Stem');
  await karen.waitForCard('Dine stemmer er gemt');
  await lead('Luk afstemningen, og svar');
  await host.press('Svar på de vigtigste');
  await host.waitForCard('Svar fra den ansvarlige');
  await host.fill('Svar fra den ansvarlige', 'Ét skema fra nytår.');
  await host.choose('Aftale', 'Vi gør det');
  await host.fill('Hvem følger op?', 'Ole Bang');
  await host.fill('Hvornår?', '1. halvår 2027');
  await host.press('Gem');
  await host.waitForCard('Gemt');
  await lead('Afslut, og send opsamling');
  await host.waitForCard('Afslut workshoppen?');
  await host.press('Afslut, og send');
  await room.turnTo('Opsamling på workshoppen');
  expect(await room.lastCard().innerText()).toContain('Ét skema fra nytår.');
  await room.turnTo('Slut');
  await karen.turnTo('Tak for i dag');
});

async function lead(step: string): Promise<void> {
  await host.say('mine undersøgelser');
  await host.waitForCard('Mine undersøgelser');
  await host.lastCard().getByText(TITLE).first().click();
  await host.waitForCard(step);
  await host.press(step);
}
