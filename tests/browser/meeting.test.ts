/** Several proposals at one meeting of the board, one of them sent back, and answers put right before they go out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANNE, METTE, OLE, OPERATIONS_CHANNEL, SARA } from '../../tools/dev/town-people.ts';
import { type House, startHouse } from '../support/house.ts';
import type { TeamsPage } from '../support/teams-page.ts';

const TEXTS = [
  'Hver gang nogen skal logge på laboratoriets mikroskop, skal direktøren underskrive en blanket.',
  'Buskort til praktikanter skal bestilles på et særligt skema tre måneder før.',
  'Flagdage skal indberettes to steder, før vi må hejse flaget.',
];

let house: House;
let sara: TeamsPage;
let channel: TeamsPage;
let ole: TeamsPage;
let hanne: TeamsPage;
const nos: string[] = [];

beforeAll(async () => {
  house = await startHouse({ town: true, now: new Date('2026-11-24T09:44:00Z') });
  sara = await house.open(SARA);
  channel = await house.open(METTE);
  await channel.openChannel(OPERATIONS_CHANNEL.name);
  [ole, hanne] = await Promise.all([house.open(OLE), house.open(HANNE)]);
});

afterAll(async () => {
  await house?.stop();
});

test('three exemptions are recommended by their owner', async () => {
  for (const text of TEXTS) {
    await sara.say('nyt forslag');
    await sara.waitForCard('Trin 1 af 4');
    await sara.fill('Hvad er besværligt?', text);
    await sara.choose('Hvor meget bøvl giver det?', 'Meget');
    await sara.press('Send nu');
    await sara.waitForCard('er modtaget');
    nos.push(/\d{4}-\d{4}/.exec(await sara.lastCard().innerText())?.[0] ?? '');
  }
  for (const no of nos) await sendToOwner(no);
  for (const no of nos) await recommend(no);
});

test('the board sends one back and decides the others at one meeting', async () => {
  for (const no of nos) await hanne.turnTo(no);
  await openAtBoard(nos[2]);
  await hanne.choose('Beslutningsord', 'udsat');
  await hanne.press('Afgør sagen');
  await hanne.waitForCard(`Afgør ${nos[2]}`);
  await hanne.choose('Hvad bliver der besluttet?', 'Sendt tilbage');
  await hanne.fill('Begrundelse', 'Vi mangler tal for, hvor mange det gælder.');
  await hanne.press('Afgør');
  await hanne.waitForCard('er sendt tilbage til fornyet behandling');

  await openAtBoard(nos[0]);
  await hanne.press('Afgør flere på én gang (2)');
  await hanne.waitForCard('Se, hvad der sker');
  await hanne.choose('Beslutningsord', 'tiltrådt');
  await hanne.choose('Udfald', 'Det bliver gjort');
  await hanne.press('Se, hvad der sker');
  await hanne.waitForCard('2 kan afgøres');
  await hanne.press('Afgør 2 forslag');
  await hanne.waitForCard('2 forslag er afgjort');
});

test('an answer is put right, tried on oneself and sent', async () => {
  await channel.mention('svar');
  await channel.waitForCard('2 svar ligger klar');
  await channel.press('Åbn');
  await channel.waitForCard('Send 2 svar');
  await channel.press('Gennemgå');
  await channel.waitForCard('Svar 1 af 2');
  await channel.fill('Det gør vi', 'Lederen godkender selv fra nytår.');
  await channel.press('Gem og næste');
  await channel.waitForCard('Svar 2 af 2');
  await channel.waitForCard(`Gemt: ${nos[0]}`);
  const mettesOwn = await house.open(METTE);
  await channel.press('Send en prøve til mig');
  await mettesOwn.turnTo('Ingen blanket.');
  expect(await sara.conversation.getByText('Ingen blanket.').count()).toBe(0);

  await channel.press('Til svarene');
  await channel.press('Send 2 svar');
  await channel.waitForCard('Send 2 svar til 1 person?');
  await channel.press('Send 2 svar');
  await channel.waitForCard('2 svar er sendt');
  await sara.turnTo('Lederen godkender selv fra nytår.');
});

/** Sorted in the channel, and sent to the owner. */
async function sendToOwner(no: string): Promise<void> {
  await channel.mention(`vis ${no}`);
  await channel.waitForCard(`Forslag ${no}`);
  await channel.press('Vurdér');
  await channel.waitForCard('Intern note');
  await channel.choose('Område', 'It og adgange');
  await channel.choose('Behov', 'Fritagelse for en regel');
  await channel.choose('Hvem kan ændre det?', 'Kommunens ledelse');
  await channel.choose('Omfang', '▲ Mellem – flere afdelinger eller et system skal ændres');
  await channel.choose('Værdi', 'Høj – mange mærker det, og det sker ofte');
  await channel.press('Send videre');
  await channel.waitForCard('Ole Bang');
  await channel.press('Send');
  await channel.waitForCard(`Sendt: ${no}`);
}

/** The owner's answer, which goes to the board. */
async function recommend(no: string): Promise<void> {
  await ole.turnTo(no);
  await ole.press('Svar');
  await ole.waitForCard('Svar på forslaget');
  await ole.choose('Hvad bliver der gjort?', 'Vi gør det');
  await ole.fill('Udfordringen i én sætning', 'Det skal godkendes på papir.');
  await ole.fill('Det gør vi', `Lederen godkender selv (${no}).`);
  await ole.fill('Det betyder for jer', 'Ingen blanket.');
  await ole.fill('Hvornår?', '1. halvår 2027');
  await ole.fill('Hvorfor?', 'Underskriften gør ingen forskel.');
  await ole.press('Se svaret');
  await ole.waitForCard('går det til Direktionen');
  await ole.press('Send svar');
  await ole.waitForCard('Mine opgaver');
}

async function openAtBoard(no = ''): Promise<void> {
  await hanne.say('opgaver');
  // A task that arrives meanwhile names the proposal too, below the list.
  await hanne.turnTo('Dine opgaver');
  await hanne.lastCard().getByText(no).first().click();
  await hanne.waitForCard('Beslutningsord');
}
