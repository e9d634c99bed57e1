// The annex on a survey, in Danish.
import { number } from '../../numbers.ts';

/** A question with its mean as it is shown. */
interface AskedMean {
  readonly question: string;
  readonly mean: string;
}

const n = (count: number) => number('da', count);
const means = (count: number) => (count === 1 ? '1 gennemsnit' : `${n(count)} gennemsnit`);

export const survey = {
  title: (name: string) => `${name}: resultater`,
  counted: (day: string) => `Opgjort ${day}`,
  short: 'Kort fortalt',
  rate: (answered: number, asked: number, percent: number) =>
    `${n(answered)} af ${n(asked)} har svaret. Det er ${percent} %.`,
  answered: (count: number) => `${n(count)} har svaret.`,
  compared: (label: string) => `Resultatet er sammenlignet med ${label}.`,
  first: 'Der er ingen tidligere undersøgelse at sammenligne med.',
  none: 'Ingen af ændringerne er signifikante.',
  moved: (count: number, of: number) =>
    `${n(count)} af ${means(of)}, der kan sammenlignes, har ændret sig signifikant.`,
  unmoved: (of: number) =>
    of === 1
      ? 'Det ene gennemsnit, der kan sammenlignes, har ikke ændret sig signifikant.'
      : `Ingen af de ${n(of)} gennemsnit, der kan sammenlignes, har ændret sig signifikant.`,
  overall: (question: string, mean: string, change: string) =>
    `»${question}« ligger på ${mean}${change}.`,
  ways: (label: string, ways: string, of: number) => `Af ${means(of)} er ${ways} siden ${label}.`,
  way: {
    up: (count: number) => `${n(count)} steget`,
    down: (count: number) => `${n(count)} faldet`,
    same: (count: number) => `${n(count)} uændret`,
  },
  significant: (list: string) => `Signifikant ændret: ${list}.`,
  isNew: 'Afsnittet er med for første gang, så der er ingen sammenligning.',
  asked: (question: string, text: string) => `»${question}«: ${text}.`,
  ends: (highest: AskedMean, lowest: AskedMean) =>
    `Af de enkelte spørgsmål ligger »${highest.question}« højest (${highest.mean}) og »${lowest.question}« lavest (${lowest.mean}).`,
  chosen: (question: string, choice: string, share: string) =>
    `»${question}«: Flest har valgt »${choice}« (${share}).`,
  group: (group: string, question: string, mean: string) =>
    `${group}: »${question}« ligger på ${mean}.`,
  ledTo: {
    heading: 'Det har resultaterne ført til',
    none: 'Der er ikke oprettet tiltag ud fra undersøgelsen endnu.',
    table: 'Tiltag, der er oprettet ud fra resultaterne',
    columns: {
      result: 'Resultat',
      what: 'Tiltag',
      lead: 'Hos',
      horizon: 'Tidshorisont',
      state: 'Status',
    },
    whole: 'Undersøgelsen som helhed',
    noTime: 'Ikke fastsat',
  },
  results: 'Resultater',
  section: (title: string, answers: string) => `${title} (${answers})`,
  without: (title: string, verdict: string) => `${title} (${verdict})`,
  bars: (section: string) => `${section}: svarene fordelt`,
  barsAlt: (questions: number, list: string) =>
    `Søjler med svarene på ${questions === 1 ? '1 spørgsmål' : `${n(questions)} spørgsmål`}, i procent. ${list}. Tallene står også i tabellen nedenfor.`,
  barAlt: (label: string, shares: string) => `${label}: ${shares}`,
  tables: {
    ratings: (section: string) => `${section}: spørgsmål for spørgsmål`,
    choices: (question: string) => `Svar på: ${question}`,
    group: (section: string, by: string) => `${section}, ${by}`,
    by: { department: 'pr. forvaltning', 'unit-type': 'pr. type arbejdsplads' },
  },
  columns: {
    question: 'Spørgsmål',
    group: { department: 'Forvaltning', 'unit-type': 'Type' },
    n: 'Svar',
    mean: 'Gns.',
    change: (label: string) => (label === '' ? 'Ændring' : `Siden ${label}`),
    outside: 'Uden for skalaen',
    choice: 'Svar',
    count: 'Antal',
    share: 'Andel',
  },
  texts: {
    heading: 'Fritekst',
    intro:
      'Fritekst er talt op efter tema. Kun citater, som en medarbejder har frigivet, står her; resten er kun for dem, der arbejder med svarene.',
    table: (question: string) => `Temaer: ${question}`,
    columns: { theme: 'Tema', n: 'Har skrevet om det' },
    wrote: (question: string, count: number) => `${n(count)} har skrevet på »${question}«.`,
    quotes: 'Frigivne citater',
  },
  method: {
    heading: 'Sådan er undersøgelsen lavet',
    facts: {
      asked: 'Spurgt',
      answered: 'Har svaret',
      rate: 'Svarprocent',
      privacy: 'Svarene er',
      counted: 'Opgjort',
      former: 'Sammenlignet med',
    },
    rates: (by: string) => `Svarprocent ${by}`,
    ratesColumns: { asked: 'Spurgt', answered: 'Har svaret', rate: 'Svarprocent' },
    together: 'Små grupper er lagt sammen, så ingen kan se, hvem der mangler.',
    how: 'Sådan er tallene regnet',
    hidden: 'Det, der ikke vises',
    noneHidden: 'Intet resultat er skjult.',
    hiddenCount: (cells: number) =>
      cells === 1
        ? 'Ét resultat er skjult. I tabellerne står der »skjult: for få svar«.'
        : `${n(cells)} resultater er skjult. I tabellerne står der »skjult: for få svar«.`,
    tests: 'Test af ændringer, alle samlet',
    testColumns: {
      what: 'Spørgsmål',
      change: 'Ændring',
      test: 'Test',
      p: 'p',
      adjusted: 'p efter Holm',
      verdict: 'Vurdering',
    },
    below: '< 0,001',
  },
  groups: {
    department: 'Resultater pr. forvaltning',
    'unit-type': 'Resultater pr. type arbejdsplads',
  },
};
