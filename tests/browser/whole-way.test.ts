/** The whole way: two leaders with the same problem, from the first word to the question a year later. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANNE, JENS, METTE, OLE, OPERATIONS_CHANNEL, SARA } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

let house: House;
let sara: TeamsPage;
let jens: TeamsPage;
let ole: TeamsPage;
let hanne: TeamsPage;
let channel: TeamsPage;
let no: string;
let answeredBefore: number;

const CHALLENGE =
  'Hver gang nogen skal logge på laboratoriets mikroskop, skal direktøren underskrive en blanket på papir.';

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  sara = await house.open(SARA);
  channel = await house.open(METTE);
  await channel.openChannel(OPERATIONS_CHANNEL.name);
  [jens, ole, hanne] = await Promise.all([house.open(JENS), house.open(OLE), house.open(HANNE)]);
});

afterAll(async () => {
  await house?.stop();
});

test('a leader hands in, and another one endorses it', async () => {
  await sara.waitForCard('Hvad kan vi gøre lettere?');
  await sara.press('Nyt forslag');
  await sara.waitForCard('Trin 1 af 4');
  await sara.fill('Hvad er besværligt?', CHALLENGE);
  await sara.choose('Hvor meget bøvl giver det?', 'Meget');
  await sara.press('Send nu');
  await sara.waitForCard('er modtaget');
  no = /\d{4}-\d{4}/.exec(await sara.lastCard().innerText())?.[0] ?? '';

  await jens.press('Nyt forslag');
  await jens.waitForCard('Trin 1 af 4');
  await jens.fill(
    'Hvad er besværligt?',
    'Direktøren skal underskrive en blanket på papir, før vi må logge på mikroskopet.',
  );
  await jens.choose('Hvor meget bøvl giver det?', 'Rigtig meget');
  await jens.press('Næste');
  await jens.waitForCard('Andre har oplevet noget lignende');
  await jens.waitForCard('mikroskop');
  await jens.press('Det oplever vi også');
  await jens.waitForCard('Tak – det er noteret');
  await jens.waitForCard('2 arbejdspladser oplever det nu.');
});

test('those who sort score it and send it to the owner, and both leaders hear', async () => {
  answeredBefore = await answeredInOverview();
  await channel.mention(`vis ${no}`);
  await channel.waitForCard(`Forslag ${no}`);
  await channel.press('Vurdér');
  await channel.waitForCard(CHALLENGE);
  await channel.choose('Område', 'It og adgange');
  await channel.choose('Behov', 'Fritagelse for en regel');
  await channel.choose('Hvem kan ændre det?', 'Kommunens ledelse');
  await channel.choose('Omfang', '▲ Mellem – flere afdelinger eller et system skal ændres');
  await channel.choose('Værdi', 'Høj – mange mærker det, og det sker ofte');
  await channel.press('Send videre');
  await channel.waitForCard('Send til den ansvarlige');
  await channel.waitForCard('Ole Bang');
  await channel.press('Send');
  await channel.waitForCard(`Sendt: ${no}`);

  await sara.waitForCard('Forslaget er sendt videre');
  await jens.waitForCard('Forslaget er sendt videre');
});

test('the owner answers, and the board decides since it is an exemption', async () => {
  await ole.waitForCard('Et forslag venter på dit svar');
  await ole.press('Svar');
  await ole.waitForCard('Svar på forslaget');
  await ole.choose('Hvad bliver der gjort?', 'Vi gør det');
  await ole.fill('Udfordringen i én sætning', 'Direktøren underskriver hver gang på papir.');
  await ole.fill('Det gør vi', 'Lederen godkender selv i ansættelsesskemaet.');
  await ole.fill('Det betyder for jer', 'Ingen blanket og ingen ventetid.');
  await ole.fill('Hvornår?', '1. halvår 2027');
  await ole.fill('Hvorfor?', 'Underskriften gør ingen forskel.');
  await ole.press('Se svaret');
  await ole.waitForCard('Sådan lyder svaret');
  await ole.waitForCard('går det til Direktionen');
  await ole.press('Send svar');
  // The receipt, or already the closed task in its place: both lead to the tasks.
  await ole.waitForCard('Mine opgaver');

  await hanne.waitForCard('Et forslag skal behandles');
  expect(await sara.conversation.getByText('Ingen blanket og ingen ventetid.').count()).toBe(0);
});

test('the board decides, and nobody hears before it is published', async () => {
  await hanne.press('Åbn forslaget');
  await hanne.waitForCard('Udkast fra den procesansvarlige');
  await hanne.choose('Beslutningsord', 'tiltrådt');
  await hanne.press('Afgør sagen');
  await hanne.waitForCard(`Afgør ${no}`);
  await hanne.press('Afgør');
  // The news must be drawn before the next post: the newest one is looked at.
  await channel.waitForCard(`Svaret på ${no} er klar til gennemsyn`);
  expect(await sara.conversation.getByText('Ingen blanket og ingen ventetid.').count()).toBe(0);
  await channel.mention('svar');
  await channel.waitForCard('1 svar ligger klar');
  await channel.press('Åbn');
  await channel.waitForCard('2 personer får besked: 1 forslagsstiller og 1, der oplever det samme');
  await channel.press('Send 1 svar');
  await channel.waitForCard('Send 1 svar til 2 personer?');
  await channel.press('Send 1 svar');
  await channel.waitForCard('1 svar er sendt');
});

test('both leaders have the answer, and the overview counts it', async () => {
  for (const leader of [sara, jens]) {
    await leader.waitForCard('Det bliver gjort');
    const answer = await leader.lastCard().innerText();
    expect(answer).toContain('Ingen blanket og ingen ventetid.');
    expect(answer).toContain('1. halvår 2027 (senest 30. juni 2027)');
    expect(answer).toContain('2 arbejdspladser har peget på det samme.');
    expect(answer).toMatch(/Direktionen .*tiltrådt/);
  }
  expect(await answeredInOverview()).toBe(answeredBefore + 1);
});

test('before the time is over the owner is asked, and both leaders hear that it is done', async () => {
  await house.goTo(new Date('2027-06-16T08:00:00Z'));
  await ole.turnTo('Det bliver forsinket');
  await ole.press('Det er færdigt');
  await ole.waitForCard('Er det færdigt?');
  await ole.press('Ja, det er færdigt');
  for (const leader of [sara, jens]) await leader.turnTo('Er problemet løst hos jer?');
  await sara.press('Ja');
  await sara.waitForCard('Følte du dig hørt undervejs?');
  await sara.press('Ja');
  await sara.waitForCard('Tak');
});

test('a year after the answer both are asked what came of it', async () => {
  await house.goTo(new Date('2027-11-24T09:44:00Z'));
  for (const leader of [sara, jens]) await leader.turnTo('Hvad kom der ud af det?');
  await jens.press('Nej');
  await jens.waitForCard('Hvad mangler?');
});

/** How many the overview of this week counts as answered. */
async function answeredInOverview(): Promise<number> {
  await channel.mention('overblik');
  await channel.waitForCard('Kræver handling');
  const told = await channel.lastCard().innerText();
  return Number(/(\d+)\s+besvare/.exec(told)?.[1] ?? told);
}
