// The work programme and the yearly presentation, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

const n = (count: number) => number('en', count);
const initiatives = (count: number) => (count === 1 ? '1 initiative' : `${n(count)} initiatives`);

export const programme: Catalogue['papers']['programme'] = {
  title: (year) => `Work programme for simpler administration ${year}`,
  intro: (count) => `The work programme holds ${initiatives(count)}.`,
  focuses: (list, count) => `The focus ${count === 1 ? 'area is' : 'areas are'} ${list}.`,
  surveys: (count) =>
    `${initiatives(count)} ${count === 1 ? 'comes' : 'come'} from a survey among leaders or employees.`,
  proposals: (count) =>
    `${initiatives(count)} ${count === 1 ? 'answers' : 'answer'} proposals from the workplaces.`,
  noDepartment: 'No department answers for it',
  noFocus: 'Other initiatives',
  table: (department, focus) => `${department}: ${focus}`,
  columns: {
    department: 'Department',
    focus: 'Focus area',
    what: 'Initiative',
    means: 'What it means',
    horizon: 'Horizon',
    until: 'By',
    lead: 'Answers for it',
    origin: 'Comes from',
    state: 'Status',
  },
  noTime: 'Not set',
  fromSurvey: (title, question) => (question === '' ? title : `${title}: ${question}`),
  fromProposals: (list, count) =>
    count === 1 ? `Proposal ${list}` : `${n(count)} proposals (${list})`,
  fromUs: 'Our own idea',
  late: (state) => `${state}, late`,
  counts: 'Initiatives by focus area',
  count: 'Initiatives',
  total: 'All',
  sheets: { initiatives: 'Initiatives', focuses: 'Focus areas' },
};

export const yearly: Catalogue['papers']['yearly'] = {
  title: 'Simpler administration: yearly presentation to the council',
  name: 'Yearly presentation',
  short: 'In short',
  since: (day, received, done) =>
    `Since the last report on ${day}, ${received === 0 ? 'no' : n(received)} ${received === 1 ? 'proposal has' : 'proposals have'} come from the workplaces, and ${done === 0 ? 'no initiatives' : initiatives(done)} ${done === 1 ? 'is' : 'are'} done.`,
  done: {
    heading: 'Since the last report',
    none: 'No initiative was reported done in this time.',
    on: 'Done',
    means: 'What it means',
    benefit: 'Benefit',
    hours: (hours) => `${hours} hours a year`,
    kr: (kr) => `DKK ${kr} a year`,
    hassle: (step) => `felt hassle ${step} of 5`,
    spread: 'Now also used in',
  },
  promises: 'What was promised',
  examples: 'Examples from practice',
  quote: (text) => `“${text}”`,
  next: {
    heading: 'The coming year',
    intro: (count, focuses) =>
      focuses === 0
        ? `Work goes on with ${initiatives(count)}.`
        : `Work goes on with ${initiatives(count)} in ${focuses === 1 ? '1 focus area' : `${n(focuses)} focus areas`}.`,
    none: 'No initiative is under way or planned.',
    line: (title, when) => `${title}: ${when}`,
    late: (title, day) => `${title}: late, promised for ${day}`,
    others: 'Other initiatives',
  },
  decision: {
    heading: 'Decision',
    open: '[The council’s decision is written here after the meeting]',
  },
};
