// What is said to those who answer proposals, in Danish.
import type { TaskEnd } from '../../domain/delivery/task-contents.ts';
import { number } from '../numbers.ts';

const workplaces = (count: number) => (count === 1 ? '1 arbejdsplads' : `${count} arbejdspladser`);

export const owner = {
  workplaces,
  task: {
    title: { owner: 'Et forslag venter på dit svar', forum: 'Et forslag skal behandles' },
    has: 'Oplever det',
    due: 'Svar senest',
    why: {
      owner: (area: string) => `Du får det, fordi du svarer for ${area}.`,
      forum: (name: string) => `Du får det, fordi du står som kontakt for ${name} i registeret.`,
    },
    later: 'Ikke nu? Du finder det igen, når du skriver “opgaver”.',
    summary: (title: string) => `Et forslag venter på dit svar: “${title}”`,
  },
  over: {
    titles: {
      answered: 'Forslaget er besvaret',
      withdrawn: 'Forslaget er trukket tilbage',
      moved: 'Forslaget er hos en anden nu',
      'taken-back': 'Forslaget er hos forenklingsteamet igen',
    } satisfies Record<TaskEnd, string>,
    text: (title: string) => `Du behøver ikke gøre mere ved “${title}”.`,
    summary: (title: string) => `Ikke mere at gøre: “${title}”`,
  },
  list: {
    title: 'Dine opgaver',
    eyebrow: (total: number, overdue: number) =>
      overdue === 0
        ? `${total} venter på svar`
        : `${total} venter på svar · ${overdue} over fristen`,
    none: 'Der er ikke noget, der venter på dit svar.',
    noPost:
      'Kommunens register har dig ikke som ansvarlig for et område eller som kontakt for et forum. Er det forkert, så skriv til dem, der passer registeret.',
    due: (day: string) => `svar senest ${day}`,
    overdue: (day: string) => `over fristen ${day}`,
    begun: 'kladde gemt',
  },
  details: {
    eyebrow: (day: string) => `Svar senest ${day}`,
    late: (day: string) => `Over fristen ${day}`,
    challenge: 'Udfordringen',
    wish: 'Ønsket',
    has: 'Oplever det',
    hassle: (average: string, count: number) =>
      count === 1 ? `${average} af 5 (1 svar)` : `${average} af 5 (${count} svar)`,
    hassleLabel: 'Oplevet bøvl',
    area: 'Område',
    from: 'Fra',
    guidance: 'Vejledning, der findes i forvejen',
    explained: 'Forklaringen, de har fået',
    begun: (name: string, at: string) => `${name} har gemt en kladde ${at}.`,
    somebody: 'En kollega',
  },
  answer: {
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
      meanwhile: (name: string, at: string) =>
        `${name} har gemt et svar imens (${at}). Det står herunder, og dit eget står i felterne. Gem igen, hvis dit skal gælde.`,
    },
    theirs: 'Det, der er gemt:',
  },
  review: {
    title: 'Sådan lyder svaret',
    lix: (value: number) => `Læsbarhed: lix ${value}.`,
    hard: 'Det er svært at læse. Kortere sætninger og ord hjælper.',
    next: {
      team: 'Når du sender, gennemgår forenklingsteamet svaret. Først derefter får lederne det.',
      board: (forum: string) => `Når du sender, går det til ${forum}, som beslutter det.`,
    },
  },
  explain: {
    title: 'Derfor gør vi sådan',
    lead: 'Forklar, hvorfor det er, som det er. Alle, der har problemet, får det at vide med det samme, og du svarer stadig på forslaget bagefter.',
    label: 'Din forklaring *',
    help: 'Ingen navne, cpr-numre eller følsomme oplysninger.',
    required: 'Skriv en forklaring, før du sender.',
    meanwhile: 'En kollega har forklaret det imens:',
    before: 'Det har de fået at vide:',
  },
  handBack: {
    title: 'Hører ikke til hos mig',
    lead: 'Så går forslaget tilbage til forenklingsteamet, der finder den rette.',
    label: 'Hvorfor, og hvem er det så? *',
    help: 'Kun de, der behandler forslaget, ser det.',
    required: 'Skriv hvorfor, så ved teamet, hvor det skal hen.',
  },
  done: {
    titles: {
      answered: 'Tak for svaret',
      explained: 'Forklaringen er sendt',
      'handed-back': 'Forslaget er sendt tilbage',
    },
    texts: {
      team: 'Forenklingsteamet gennemgår svaret, før lederne får det.',
      board: (forum: string) => `Det er nu hos ${forum}, som beslutter det.`,
      explained: 'Alle, der har problemet, får den. Du mangler stadig at svare på forslaget.',
      'handed-back': 'Forenklingsteamet finder den rette.',
    },
    answer: 'Svaret',
    answeredBy: (name: string, at: string) => `${name} svarede ${at}`,
  },
  buttons: {
    answer: 'Svar',
    see: 'Se forslaget',
    open: 'Åbn forslaget',
    tasks: 'Mine opgaver',
    explain: 'Derfor gør vi sådan',
    handBack: 'Hører ikke til hos mig',
    preview: 'Se svaret',
    keep: 'Gem kladde',
    send: 'Send svar',
    correct: 'Ret',
    back: 'Tilbage',
    sendExplanation: 'Send forklaringen',
    sendBack: 'Send tilbage',
    previous: 'Forrige',
    next: 'Næste',
  },
};
