// The status since a day, in English.
import type { Catalogue } from '../../da/index.ts';
import { average, number } from '../../numbers.ts';

const n = (count: number) => number('en', count);
const initiatives = (count: number) => (count === 1 ? '1 initiative' : `${n(count)} initiatives`);
const are = (count: number) => `${n(count)} ${count === 1 ? 'is' : 'are'}`;

export const status: Catalogue['papers']['status'] = {
  title: 'Status of proposals',
  short: 'In short',
  groups: {
    done: 'Done',
    'under-way': 'Under way',
    late: 'Late',
    planned: 'Planned',
    forum: 'With a committee or board',
    waiting: 'Not answered yet',
    answered: 'Answered in another way',
    'not-carried-out': 'Not carried out',
  },
  means: {
    late: 'The time that was promised has passed, and it is not done yet.',
    answered: 'Solved with guidance, left to the workplace itself, or passed on to others.',
  },
  count: {
    done: (count) => `${are(count)} done`,
    'under-way': (count) => `${are(count)} under way`,
    late: (count) => `${are(count)} late`,
    planned: (count) => `${are(count)} planned`,
    forum: (count) => `${are(count)} with a committee or board`,
    waiting: (count) => `${are(count)} not answered yet`,
    answered: (count) => `${are(count)} answered in another way`,
    'not-carried-out': (count) => `${are(count)} not carried out`,
  },
  all: (count, list) =>
    `The status covers ${n(count)} ${count === 1 ? 'proposal' : 'proposals'} from the workplaces: ${list}.`,
  noPromises: (day) => `No promised time has come to its end since ${day}.`,
  promises: (day, count, list) =>
    `Since ${day}, ${n(count)} promised ${count === 1 ? 'time has' : 'times have'} come to an end: ${list}.`,
  promise: {
    kept: (count) => `${are(count)} kept`,
    moved: (count) => `${are(count)} moved before the time ran out`,
    'given-up': (count) => `${are(count)} given up before the time ran out`,
    broken: (count) => `${are(count)} not kept`,
    running: (count) => `${are(count)} still running`,
  },
  promiseStates: {
    kept: 'Kept',
    moved: 'Moved in time',
    'given-up': 'Given up in time',
    broken: 'Not kept',
    running: 'Still running',
  },
  promiseRule:
    'A promise is a time that was announced. It is kept when the initiative is done on the day at the latest, and moved or given up in time when that was announced before the time ran out. Otherwise it is not kept.',
  expectedShort: (hours, of) =>
    `The initiatives are expected to free ${hours} hours a year (estimated for ${initiatives(of)}).`,
  measuredShort: (hours, of) =>
    `So far ${hours} hours a year have been measured (${initiatives(of)}).`,
  hassleShort: (before, after, of) =>
    `The hassle people feel has gone from ${average('en', before)} to ${average('en', after)} on a scale from 1 to 5 (${initiatives(of)}).`,
  spreadShort: (count) =>
    `${count === 1 ? '1 initiative is' : `${n(count)} initiatives are`} in use at more workplaces than those that proposed ${count === 1 ? 'it' : 'them'}.`,
  judged: (yes, partly, no) =>
    `Asked whether the problem is solved for them, ${n(yes)} say yes, ${n(partly)} partly and ${n(no)} no.`,
  table: 'Proposals by where they stand',
  columns: { group: 'Where it stands', count: 'Proposals' },
  total: 'All',
  list: {
    heading: 'The proposals',
    table: (group) => `Proposals: ${group}`,
    columns: { no: 'No.', title: 'Challenge', initiative: 'Initiative' },
    detail: {
      done: 'Done',
      'under-way': 'Horizon',
      late: 'Promised for',
      planned: 'Horizon',
      forum: 'With',
      waiting: 'With',
      answered: 'Answer',
      'not-carried-out': 'Reason',
    },
    noTime: 'Not set',
  },
  told: {
    heading: 'Promises that came to an end',
    table: 'Promises by the day they came to an end',
    columns: { what: 'Promised', until: 'By', how: 'How it went', proposals: 'Proposals' },
    kept: (day) => `Kept, done ${day}`,
    moved: (day) => `New time announced ${day}`,
    'given-up': (day) => `Given up, announced ${day}`,
    broken: 'Not kept',
    brokenDone: (day) => `Not kept, done ${day}`,
  },
  benefit: {
    heading: 'Benefit',
    rule: 'Estimated and measured figures stand apart and are not added. Time and felt hassle are two different things.',
    table: 'Benefit a year, expected and realised',
    columns: { what: 'Benefit', estimated: 'Estimated', measured: 'Measured' },
    rows: {
      expectedHours: 'Expected time',
      expectedKr: 'Expected kroner',
      realisedHours: 'Realised time',
      realisedKr: 'Realised kroner',
    },
    hours: (hours, of) => `${hours} hours (${initiatives(of)})`,
    kr: (kr, of) => `DKK ${kr} (${initiatives(of)})`,
    none: 'Not known',
    unknown: 'No benefit of the initiatives is known yet.',
  },
  spread: {
    heading: 'Spread to others',
    table: 'Initiatives in use at more workplaces than those that proposed them',
    columns: { what: 'Initiative', to: 'Now also used in', on: 'Since' },
    none: 'No initiative is reported to be in use elsewhere yet.',
  },
  waits: {
    heading: 'Who has proposals that are not answered',
    table: 'Unanswered proposals by where they lie',
    columns: { who: 'With', count: 'Proposals', dueOn: 'First due', overdue: 'Overdue' },
  },
  sheets: {
    figures: 'Figures',
    proposals: 'Proposals',
    promises: 'Promises',
    benefit: 'Benefit',
    spread: 'Spread',
    waits: 'Unanswered',
  },
  cells: {
    no: 'Proposal',
    title: 'Challenge',
    area: 'Area',
    group: 'Where it stands',
    initiative: 'Initiative',
    until: 'Promised for',
    doneOn: 'Done',
    holder: 'With',
    dueOn: 'Answer due',
    workplaces: 'Workplaces',
    merged: 'Merged with',
    what: 'Promised',
    settledOn: 'Came to an end',
    how: 'How it went',
    proposals: 'Proposals',
    expectedHours: 'Expected, hours a year',
    expectedKr: 'Expected, DKK a year',
    expectedBasis: 'Expected is',
    realisedHours: 'Realised, hours a year',
    realisedKr: 'Realised, DKK a year',
    realisedBasis: 'Realised is',
    hassle: 'Felt hassle afterwards (1-5)',
    state: 'State of the initiative',
  },
  bases: { estimated: 'Estimated', measured: 'Measured' },
};
