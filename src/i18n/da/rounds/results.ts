// What is said of the results of a survey, in Danish.
import type { Verdict } from '../../../domain/statistics/judge.ts';
import type { Part } from '../../../domain/statistics/ratings.ts';

const answers = (n: number) => (n === 1 ? '1 svar' : `${n} svar`);
const points = (n: number) => `${n} procentpoint`;

export const results = {
  summary: (title: string) => `Resultatet er klar: ${title}`,
  title: 'Resultat',
  wave: (title: string, label: string) => (title.includes(label) ? title : `${title} ${label}`),
  rate: (answered: number, asked: number, percent: number) =>
    `${answered} af ${asked} har svaret (${percent} %)`,
  answers,
  live: 'Foreløbigt – der kan stadig svares.',
  hides: 'Færre end 5 svar vises ikke, fritekst ikke under 10.',
  brief: 'Det samlede og de største udsving. Resten står under "Vis alle spørgsmål".',
  more: (n: number) => (n === 1 ? '1 spørgsmål mere' : `${n} spørgsmål mere`),
  unanswered: (names: string) => `Ingen har svaret på: ${names}`,
  quotes: 'Citater',
  quote: (text: string) => `»${text}«`,
  compared: (label: string) => `Ændringer siden ${label}`,
  further: (title: string) => `${title} (fortsat)`,
  cells: { few: 'skjult: for få svar', guard: 'skjult: for få svar', none: 'ingen svar' },
  hiddenGroups: {
    few: 'skjult: for få svar',
    two: 'skjult: for få svar (den ene skjules, så den anden ikke kan regnes ud)',
    many: 'skjult: for få svar (flere skjules, så ingen kan regnes ud)',
  },
  before: (label: string, figure: string) => `(${label}: ${figure})`,
  changed: (signed: string) => `(${signed})`,
  changedPoints: (signed: string) => `(${signed} procentpoint)`,
  verdicts: {
    same: 'uændret',
    'not-significant': 'ikke signifikant',
    significant: 'signifikant',
    new: 'ny i år, ingen sammenligning',
    'not-comparable': 'spurgt anderledes end sidst, ingen sammenligning',
    hidden: 'skjult sidst, ingen sammenligning',
    'too-few': 'for få svar til en sammenligning',
  } satisfies Record<Verdict, string>,
  parts: {
    any: { negative: 'negative', neutral: 'neutrale', positive: 'positive' },
    satisfaction: { negative: 'utilfredse', neutral: 'hverken-eller', positive: 'tilfredse' },
    agreement: { negative: 'uenige', neutral: 'hverken-eller', positive: 'enige' },
  } satisfies Record<string, Record<Part, string>>,
  moved: {
    negative: (n: number, up: boolean) =>
      `Negative svar er ${up ? 'steget' : 'faldet'} ${points(n)} (signifikant)`,
    neutral: (n: number, up: boolean) =>
      `Neutrale svar er ${up ? 'steget' : 'faldet'} ${points(n)} (signifikant)`,
    positive: (n: number, up: boolean) =>
      `Positive svar er ${up ? 'steget' : 'faldet'} ${points(n)} (signifikant)`,
  } satisfies Record<Part, (n: number, up: boolean) => string>,
  median: (figure: string) => `median ${figure}`,
  means: 'Gennemsnit',
  scaleOf: (from: string, to: string, steps: number) => `Skala: 1 ${from} – ${steps} ${to}`,
  tables: { department: 'Pr. forvaltning', 'unit-type': 'Pr. type arbejdsplads' },
  everybody: 'Alle',
  unitTypes: {
    school: 'Skoler',
    'day-care': 'Dagtilbud',
    'nursing-home': 'Plejehjem',
    administration: 'Administration',
    other: 'Andre arbejdspladser',
  } as Readonly<Record<string, string>>,
  filter: {
    item: 'Spørgsmål',
    group: { department: 'Forvaltning', 'unit-type': 'Type arbejdsplads' },
    allGroups: 'Alle, for det valgte spørgsmål',
    show: 'Vis',
  },
  texts: {
    title: 'Temaer i fritekst',
    none: 'Der er ingen fritekst, som må vises.',
    few: 'Fritekst vises først, når mindst 10 har skrevet.',
    people: (n: number) => (n === 1 ? '1 har skrevet' : `${n} har skrevet`),
    words: (words: string) => `Ord: ${words}`,
    other: 'Uden et tema, vi kender',
    all: 'Alle svar',
    team: 'Kun til jer, der arbejder med svarene. Et frigivet citat vises på resultatkortet og kan følge med et tiltag.',
    release: 'Frigiv citat',
    released: (name: string, day: string) => `Frigivet af ${name} ${day}`,
    page: (page: number, pages: number) => `Side ${page} af ${pages}`,
    back: 'Til temaerne',
  },
  file: {
    title: 'Resultatet som Excel',
    text: (minutes: number) => `Linket virker i ${minutes} minutter og er kun til dig.`,
    open: 'Hent filen',
    noAddress:
      'Filen kan ikke hentes her endnu. Bed dem, der driver Forenkl, om at lave den til dig. De skriver:',
    command: (round: string) => `npm run results -- ${round} resultat.xlsx`,
    setUp: 'Sætter de FORENKL_PUBLIC_URL, kan du selv hente den her næste gang.',
    name: (title: string) => `Resultat – ${title}`,
  },
  origin: {
    title: 'Opret tiltag ud fra et resultat',
    item: 'Hvilket resultat skal tiltaget svare på?',
    whole: 'Undersøgelsen som helhed',
    next: 'Videre',
    from: (title: string, question: string) => `Resultat: ${title} – ${question}`,
  },
  list: {
    title: 'Resultater',
    none: 'Her er ingen resultater, du kan se.',
    counted: (day: string, answered: string) => `Opgjort ${day} · ${answered}`,
    live: (answered: string) => `Åben · ${answered}`,
    open: (title: string) => `Åbn ${title}`,
  },
  problems: {
    'not-yet': (answered: number) =>
      `Resultatet kommer, når der er lukket. ${answered === 1 ? '1 har svaret' : `${answered} har svaret`}.`,
    'not-theirs': 'Det kan kun værten, administrationen og dem med læseadgang.',
    'file-in-chat':
      'Filen er kun til dig. Skriv "resultater" til mig i vores egen chat, og hent den dér.',
    'not-here': 'Det vises ikke, hvor andre ser med. Åbn det i vores egen chat.',
    gone: 'Resultatet er her ikke.',
  },
  buttons: {
    groups: { department: 'Vis pr. forvaltning', 'unit-type': 'Vis pr. type' },
    texts: 'Temaer i fritekst',
    file: 'Hent som Excel',
    initiative: 'Opret tiltag',
    overall: 'Alle samlet',
    all: 'Vis alle spørgsmål',
    brief: 'Det vigtigste',
    hide: 'Skjul en tekst',
    next: 'Næste',
    previous: 'Forrige',
    see: 'Se resultat',
    list: 'Alle resultater',
  },
};
