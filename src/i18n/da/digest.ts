// What the overview says, in Danish.
import type { Frequency } from '../../domain/digest/schedule.ts';
import type { PeriodName } from '../../domain/shared/period.ts';
import { dayText, monthText, timeText, weekDays, weekdayName } from '../dates.ts';
import { average } from '../numbers.ts';

type Kind = PeriodName['kind'];
type Waits =
  | 'toAssess'
  | 'toSendOn'
  | 'withOwners'
  | 'readyToPublish'
  | 'withProposers'
  | 'overdue'
  | 'promisesLate';

const titles = {
  day: 'Dagens overblik',
  week: 'Ugens overblik',
  month: 'Månedens overblik',
  quarter: 'Kvartalets overblik',
  half: 'Halvårets overblik',
  year: 'Årets overblik',
  since: 'Overblik siden sidst',
} satisfies Record<Kind, string>;

const frequencies = {
  daily: 'Hver arbejdsdag',
  weekly: 'Hver uge',
  monthly: 'Hver måned',
  quarterly: 'Hvert kvartal',
  never: 'Aldrig – kun når nogen beder om det',
} satisfies Record<Frequency, string>;

const received = (count: number) => (count === 1 ? 'nyt' : 'nye');
const answered = (count: number) => (count === 1 ? 'besvaret' : 'besvarede');
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);
const workplaces = (count: number) => (count === 1 ? '1 arbejdsplads' : `${count} arbejdspladser`);

/** The period by name and dates. */
function period(name: PeriodName): string {
  switch (name.kind) {
    case 'day':
      return dayText('da', name.day);
    case 'week':
      return `uge ${name.week} (${weekDays('da', name)})`;
    case 'month':
      return monthText('da', name.year, name.month);
    case 'quarter':
      return `${name.quarter}. kvartal ${name.year}`;
    case 'half':
      return `${name.half}. halvår ${name.year}`;
    case 'year':
      return String(name.year);
    case 'since':
      return `siden ${dayText('da', name.day)}`;
  }
}

export const digest = {
  titles,
  period,
  preliminary: 'Foreløbig',
  /** Below each figure. */
  figures: {
    received: (count: number): string => received(count),
    answered: (count: number): string => answered(count),
    overdue: (_count: number): string => 'over fristen nu',
  },
  needsAction: 'Kræver handling nu',
  nothingWaits: 'Intet venter på handling.',
  waits: {
    toAssess: (total: number, oldestDays: number) =>
      `mangler vurdering, ${total === 1 ? 'i' : 'det ældste i'} ${days(oldestDays)}`,
    toSendOn: (total: number, oldestDays: number) =>
      `vurderet og kan sendes videre, ${total === 1 ? 'i' : 'længst i'} ${days(oldestDays)}`,
    readyToPublish: (_total: number): string => 'svar ligger klar til udsendelse',
    withOwners: () => 'venter på ansvarlige',
    withProposers: (total: number, oldestDays: number) =>
      `venter på ${total === 1 ? 'forslagsstilleren' : 'forslagsstillere'}, ${total === 1 ? 'i' : 'længst i'} ${days(oldestDays)}`,
    overdue: (_total: number) => 'er over fristen',
    promisesLate: (total: number): string =>
      total === 1 ? 'tiltag er forsinket' : 'tiltag er forsinkede',
  } satisfies Record<Waits, (total: number, oldestDays: number) => string>,
  review: 'Gennemgå',
  and: 'og',
  others: (count: number) => (count === 1 ? '1 andet område' : `${count} andre områder`),
  mostEndorsed: 'Flest oplever',
  endorsedBy: (count: number) => workplaces(count),
  mostCumbersome: 'Mest bøvl',
  cumbersome: (hassle: number) => `${average('da', hassle)} af 5`,
  empty: (name: string, overdue: number) =>
    `${name}: ingen nye forslag. ${overdue === 0 ? 'Intet er over fristen.' : `${overdue} er fortsat over fristen.`}`,
  summary: (title: string, figures: { received: number; answered: number; overdue: number }) =>
    `${title}: ${figures.received} ${received(figures.received)}, ${figures.answered} ${answered(figures.answered)}, ${figures.overdue} over fristen nu`,
  distributions: {
    title: 'Fordelinger',
    of: (count: number) => (count === 1 ? '1 forslag i perioden' : `${count} forslag i perioden`),
    none: 'Der kom ingen forslag i perioden, så der er intet at fordele.',
    byArea: 'Område',
    byNeed: 'Behov',
    byOrigin: 'Hvor kravet kommer fra',
    byHassle: 'Oplevet bøvl',
    unknown: 'Ikke besvaret',
    other: 'Andre',
    share: (count: number, percent: number) => `${count} (${percent} %)`,
    several: 'Et forslag kan høre til flere områder.',
    hassle: (step: string) => `${step} af 5`,
  },
  schedule: {
    title: 'Hvornår skal overblikket komme?',
    frequency: 'Hvor ofte?',
    frequencies,
    weekday: 'Hvilken dag? (når det er hver uge)',
    time: 'Hvornår på dagen?',
    note: 'Falder det på en fridag, kommer det næste arbejdsdag.',
    savedTitle: 'Tidspunktet er gemt',
    next: (day: string, time: string) => `Næste overblik kommer ${day} kl. ${time}.`,
    off: 'Der kommer ikke flere af sig selv. Skriv “overblik”, når I vil se det.',
    badTime: 'Vælg et tidspunkt, for eksempel 8.00.',
    badFrequency: 'Vælg, hvor ofte det skal komme.',
    rule: (frequency: Frequency, weekday: number, time: string) =>
      frequency === 'weekly'
        ? `Hver ${weekdayName('da', weekday)} kl. ${timeText('da', time)}`
        : `${frequencies[frequency]} kl. ${timeText('da', time)}`,
  },
};
