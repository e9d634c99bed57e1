// The short version of a case for the codetermination committee, in Danish.
import { the } from './case/counted.ts';

export const med = {
  title: (forum: string) => `Administrativ forenkling til behandling i ${forum}`,
  /** What it is called where the register has none. */
  forum: 'Hoved-MED',
  headings: {
    short: 'Kort om sagen',
    results: 'Det viser forslagene',
    going: 'Det er sat i gang',
    staff: 'Betydning for de ansatte og arbejdsmiljøet',
    involved: 'Inddragelse af MED-organisationen',
    next: 'Den videre proces',
    asked: 'Indstilling',
    decision: 'Beslutning',
  },
  summary: (forum: string, count: number) =>
    `${forum} orienteres om ${the(count)} fra kommunens arbejdspladser, og hvad ${count === 1 ? 'det' : 'de'} betyder for de ansatte.`,
  hoped: 'De tiltag, der er besluttet, ventes at betyde:',
  nothing:
    'Der er endnu ikke besluttet tiltag, hvor det er beskrevet, hvad de betyder for de ansatte.',
  hassle: (value: string, of: number) =>
    of === 1
      ? `Den, der har stillet forslaget, sætter bøvlet til ${value} på en skala fra 1 til 5.`
      : `De, der har stillet forslagene, sætter i gennemsnit bøvlet til ${value} på en skala fra 1 til 5.`,
  measured: (of: number) =>
    `Der er forskel på oplevet bøvl og tidsforbrug. Bøvlet er oplyst af ${of === 1 ? 'den, der har stillet forslaget' : 'dem, der har stillet forslagene'}, og er ikke en måling af tid.`,
  local: '[Skriv, hvornår lokal-MED er inddraget, og af hvem]',
  recommends: 'Administrationen indstiller,',
  noted: (forum: string) => `at ${forum} tager orienteringen til efterretning.`,
  discussed: (forum: string, count: number) =>
    count === 0
      ? `at ${forum} drøfter, om erfaringerne kan bruges på andre områder.`
      : `at ${forum} drøfter, hvad ${count === 1 ? 'det forslag' : `de ${count} forslag`}, der er vurderet til at have betydning for MED-organisationen, betyder for de ansatte og arbejdsmiljøet.`,
  decision: '[Bemærkningerne skrives ind efter mødet]',
};
