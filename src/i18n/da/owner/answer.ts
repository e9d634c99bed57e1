// What the form for an answer says, in Danish.
import { number } from '../../numbers.ts';

export const answer = {
  title: 'Svar på forslaget',
  lead: 'Svaret gennemgås, før forslagsstilleren ser det.',
  labels: {
    outcome: 'Hvad bliver der gjort? *',
    challenge: 'Udfordringen i én sætning *',
    initiative: 'Det gør vi',
    improvement: 'Det betyder for jer',
    horizon: 'Hvornår?',
    reason: 'Hvorfor? *',
    now: 'Det kan vi gøre nu',
    first: 'Det skal afklares først',
  },
  help: {
    initiative: 'Kun når der bliver gjort noget.',
    horizon: 'Fx 1. halvår 2027, 3. kvartal 2027, uge 14 2027 eller en dato.',
    reason: 'Skriv, som du ville sige det til en leder. Ingen navne eller cpr-numre.',
    large: 'Omfanget er stort, så del svaret op.',
  },
  disputed: {
    label: 'Er I enige, I der er ansvarlige?',
    yes: 'Ja',
    no: (board: string) => `Nej, lad ${board} afgøre det`,
    also: (areas: string) => `Forslaget rører også ${areas}.`,
    areaOf: (area: string, owner: string) => `${area} (${owner})`,
    and: ' og ',
  },
  none: 'Vælg',
  outcomes: {
    planned: 'Vi gør det',
    'in-progress': 'Vi er i gang med det',
    'already-under-way': 'Det var allerede i gang',
    done: 'Det er gjort',
    'not-carried-out': 'Vi gør det ikke',
    guidance: 'Vejledning løser det',
    'decided-locally': 'Arbejdspladsen kan selv beslutte det',
    'passed-on': 'Vi sender det videre til dem, der kan ændre det',
    'not-for-us': 'Det hører ikke til hos kommunen',
  },
  faults: {
    outcome: 'Vælg, hvad der bliver gjort.',
    challenge: 'Skriv udfordringen i én sætning.',
    initiative: 'Skriv, hvad der bliver gjort.',
    improvement: 'Skriv, hvad det betyder for dem, der har problemet.',
    horizon: 'Skriv hvornår, for eksempel 1. halvår 2027 eller uge 14 2027.',
    past: 'Tidspunktet er gået. Skriv et, der kommer.',
    reason: 'Skriv hvorfor.',
    now: 'Skriv, hvad I kan gøre nu.',
    first: 'Skriv, hvad der skal afklares først.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${number('da', max)} tegn.`,
  },
  notes: {
    kept: 'Kladden er gemt.',
    wordsChanged: 'Forslagsstilleren har rettet teksten imens. Læs den igen, og svar så.',
    sentAnew: 'Forslaget er sendt til jer igen, siden du åbnede det. Se, om svaret stadig passer.',
    meanwhile: (name: string, at: string) =>
      `${name} har gemt et svar imens (${at}). Det står herunder, og dit eget står i felterne. Gem igen, hvis dit skal gælde.`,
  },
  theirs: 'Det, der er gemt:',
};
