// The status since a day, in Danish.
import type { PromiseState } from '../../../domain/paper/promises.ts';
import type { StatusGroup } from '../../../domain/paper/status-group.ts';
import { average, number } from '../../numbers.ts';

const n = (count: number) => number('da', count);
const initiatives = (count: number) => (count === 1 ? '1 tiltag' : `${n(count)} tiltag`);

export const status = {
  title: 'Status på forenklingsforslag',
  short: 'Kort fortalt',
  groups: {
    done: 'Gennemført',
    'under-way': 'I gang',
    late: 'Forsinket',
    planned: 'Planlagt',
    forum: 'Til behandling i et forum',
    waiting: 'Endnu ikke besvaret',
    answered: 'Besvaret på anden måde',
    'not-carried-out': 'Gennemføres ikke',
  } satisfies Record<StatusGroup, string>,
  /** What the group means, where its name does not say so. */
  means: {
    late: 'Tiden, der var lovet, er gået, og det er ikke færdigt endnu.',
    answered: 'Løst med vejledning, overladt til arbejdspladsen selv eller sendt videre til andre.',
  },
  count: {
    done: (count: number) => `${n(count)} er gennemført`,
    'under-way': (count: number) => `${n(count)} er i gang`,
    late: (count: number) => `${n(count)} er forsinket`,
    planned: (count: number) => `${n(count)} er planlagt`,
    forum: (count: number) => `${n(count)} er til behandling i et forum`,
    waiting: (count: number) => `${n(count)} er endnu ikke besvaret`,
    answered: (count: number) => `${n(count)} er besvaret på anden måde`,
    'not-carried-out': (count: number) => `${n(count)} gennemføres ikke`,
  } satisfies Record<StatusGroup, (count: number) => string>,
  all: (count: number, list: string) =>
    `Status omfatter ${n(count)} forslag fra kommunens arbejdspladser: ${list}.`,
  noPromises: (day: string) => `Siden ${day} er ingen løfter om en tid blevet gjort op.`,
  promises: (day: string, count: number, list: string) =>
    `Siden ${day} er ${n(count)} ${count === 1 ? 'løfte' : 'løfter'} om en tid gjort op: ${list}.`,
  promise: {
    kept: (count: number) => `${n(count)} er holdt`,
    moved: (count: number) => `${n(count)} er flyttet, før tiden løb ud`,
    'given-up': (count: number) => `${n(count)} er opgivet, før tiden løb ud`,
    broken: (count: number) => `${n(count)} er ikke holdt`,
    running: (count: number) => `${n(count)} løber endnu`,
  } satisfies Record<PromiseState, (count: number) => string>,
  promiseStates: {
    kept: 'Holdt',
    moved: 'Flyttet i tide',
    'given-up': 'Opgivet i tide',
    broken: 'Ikke holdt',
    running: 'Løber endnu',
  } satisfies Record<PromiseState, string>,
  promiseRule:
    'Et løfte er en tid, som er meldt ud. Det er holdt, når tiltaget er færdigt senest på dagen, og flyttet eller opgivet i tide, når det er meldt ud, inden tiden løb ud. Ellers er det ikke holdt.',
  expectedShort: (hours: string, of: number) =>
    `Tiltagene ventes at frigøre ${hours} timer om året (anslået for ${initiatives(of)}).`,
  measuredShort: (hours: string, of: number) =>
    `Indtil nu er der målt ${hours} timer om året (${initiatives(of)}).`,
  hassleShort: (before: number, after: number, of: number) =>
    `Det oplevede bøvl er gået fra ${average('da', before)} til ${average('da', after)} på en skala fra 1 til 5 (${initiatives(of)}).`,
  spreadShort: (count: number) =>
    count === 1
      ? '1 tiltag er taget i brug på flere arbejdspladser end dem, der foreslog det.'
      : `${n(count)} tiltag er taget i brug på flere arbejdspladser end dem, der foreslog dem.`,
  judged: (yes: number, partly: number, no: number) =>
    `På spørgsmålet, om problemet er løst hos dem, har ${n(yes)} svaret ja, ${n(partly)} delvist og ${n(no)} nej.`,
  table: 'Forslagene efter, hvor de står',
  columns: { group: 'Hvor det står', count: 'Forslag' },
  total: 'I alt',
  list: {
    heading: 'Forslagene',
    table: (group: string) => `Forslag: ${group}`,
    columns: { no: 'Nr.', title: 'Udfordring', initiative: 'Tiltag' },
    detail: {
      done: 'Færdigt',
      'under-way': 'Tidshorisont',
      late: 'Lovet til',
      planned: 'Tidshorisont',
      forum: 'Hos',
      waiting: 'Hos',
      answered: 'Svar',
      'not-carried-out': 'Begrundelse',
    } satisfies Record<StatusGroup, string>,
    noTime: 'Ikke fastsat',
  },
  told: {
    heading: 'Løfter, der er gjort op',
    table: 'Løfter efter den dag, de blev gjort op',
    columns: {
      what: 'Det er lovet',
      until: 'Senest',
      how: 'Hvordan det gik',
      proposals: 'Forslag',
    },
    kept: (day: string) => `Holdt, færdigt ${day}`,
    moved: (day: string) => `Ny tid meldt ud ${day}`,
    'given-up': (day: string) => `Opgivet, meldt ud ${day}`,
    broken: 'Ikke holdt',
    brokenDone: (day: string) => `Ikke holdt, færdigt ${day}`,
  },
  benefit: {
    heading: 'Udbytte',
    rule: 'Anslåede og målte tal står hver for sig og lægges ikke sammen. Tid og oplevet bøvl er to forskellige ting.',
    table: 'Forventet og realiseret udbytte pr. år',
    columns: { what: 'Udbytte', estimated: 'Anslået', measured: 'Målt' },
    rows: {
      expectedHours: 'Forventet tid',
      expectedKr: 'Forventede kroner',
      realisedHours: 'Realiseret tid',
      realisedKr: 'Realiserede kroner',
    },
    hours: (hours: string, of: number) => `${hours} timer (${initiatives(of)})`,
    kr: (kr: string, of: number) => `${kr} kr. (${initiatives(of)})`,
    none: 'Ikke opgjort',
    unknown: 'Der er ikke oplyst udbytte af tiltagene endnu.',
  },
  spread: {
    heading: 'Udbredt til andre',
    table: 'Tiltag, der er taget i brug på flere arbejdspladser end dem, der foreslog dem',
    columns: { what: 'Tiltag', to: 'Bruges nu også i', on: 'Siden' },
    none: 'Ingen tiltag er meldt taget i brug andre steder endnu.',
  },
  waits: {
    heading: 'Hvem der har forslag, som ikke er besvaret',
    table: 'Ubesvarede forslag efter, hvor de ligger',
    columns: { who: 'Hos', count: 'Forslag', dueOn: 'Første svarfrist', overdue: 'Over fristen' },
  },
  sheets: {
    figures: 'Tal',
    proposals: 'Forslag',
    promises: 'Løfter',
    benefit: 'Udbytte',
    spread: 'Udbredelse',
    waits: 'Ubesvarede',
  },
  cells: {
    no: 'Forslag',
    title: 'Udfordring',
    area: 'Område',
    group: 'Hvor det står',
    initiative: 'Tiltag',
    until: 'Lovet til',
    doneOn: 'Færdigt',
    holder: 'Hos',
    dueOn: 'Svarfrist',
    workplaces: 'Arbejdspladser',
    merged: 'Samlet med',
    what: 'Det er lovet',
    settledOn: 'Gjort op',
    how: 'Hvordan det gik',
    proposals: 'Forslag',
    expectedHours: 'Forventet, timer om året',
    expectedKr: 'Forventet, kr. om året',
    expectedBasis: 'Forventet er',
    realisedHours: 'Realiseret, timer om året',
    realisedKr: 'Realiseret, kr. om året',
    realisedBasis: 'Realiseret er',
    hassle: 'Oplevet bøvl bagefter (1-5)',
    state: 'Tiltagets status',
  },
  bases: { estimated: 'Anslået', measured: 'Målt' },
};
