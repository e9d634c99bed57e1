// What is said about papers, and what stands in them, in English.
import type { PaperStep } from '../../domain/paper/order.ts';
import { number } from '../numbers.ts';
import { briefing } from './papers/briefing.ts';
import { budget } from './papers/budget.ts';
import { caseWords } from './papers/case.ts';
import { caseForm } from './papers/case-form.ts';
import { catalogue } from './papers/catalogue.ts';
import { counts } from './papers/counts.ts';
import { journal } from './papers/journal.ts';
import { med } from './papers/med.ts';
import { overview } from './papers/overview.ts';
import { poster } from './papers/poster.ts';
import { programme, yearly } from './papers/programme.ts';
import { programmeCase } from './papers/programme-case.ts';
import { said } from './papers/said.ts';
import { status } from './papers/status.ts';
import { statusCard } from './papers/status-card.ts';
import { survey } from './papers/survey.ts';
import { word } from './papers/word.ts';

export const papers = {
  eyebrow: 'Report',
  choose: {
    title: 'What do you need?',
    intro: 'Names never come along, and examples only when one of you has released them.',
    label: 'Choose a report',
  },
  choice: (name: string, means: string) => `${name} – ${means}`,
  names: {
    catalogue: 'Catalogue',
    overview: 'Overview with traffic lights',
    status: 'Status',
    counts: 'Counts',
    case: 'Case for a committee',
    med: 'Case for the codetermination committee',
    briefing: 'Short briefing',
    survey: 'Survey annex',
    'programme-case': 'Case about the work programme',
    programme: 'Work programme',
    yearly: 'Yearly presentation',
    budget: 'Budget input',
    poster: 'Workshop poster',
    journal: 'Package for the records',
  },
  means: {
    catalogue: 'every proposal with challenge, initiative, improvement and time',
    overview: 'one line a proposal, for the annex',
    status: 'what is done, under way and late since a day',
    counts: 'area, need and who may change it, in figures',
    case: 'a draft of the case',
    med: 'the short version',
    briefing: 'half a page with two examples from practice',
    survey: 'every table of a survey',
    'programme-case': 'the initiatives of the year and the survey behind them, as a draft',
    programme: 'initiatives of the year by unit and focus area',
    yearly: 'what has happened since the last report',
    budget: 'proposals for a budget year by theme, with amount and kind',
    poster: 'one page a theme with the three or four that were chosen',
    journal: 'a proposal with document, data and metadata',
  },
  files: { docx: 'Word', xlsx: 'Excel', zip: 'a zip file' },
  comesAs: (files: readonly string[]) => `It comes as ${files.join(' and ')}.`,
  labels: {
    since: 'Since',
    area: 'Area',
    forum: 'Forum',
    round: 'Collection, workshop or survey',
    grouping: 'Arrange',
    year: 'Year',
    proposal: 'Number of the proposal',
    skeleton: 'Structure',
    matter: 'What is the forum to do?',
    title: 'Title of the case',
    caseNumber: 'Case number',
    caseworker: 'Caseworker',
    annexes: 'Annexes I make along with it',
    recommended: 'The annex that is recommended reading',
    ownAnnexes: 'Annexes of your own',
    only: 'Which proposals',
  },
  groupings: { area: 'By area', theme: 'By theme' },
  all: { area: 'All areas', forum: 'All forums', round: 'All' },
  matters: {
    orientation: 'Be informed',
    discussion: 'Discuss',
    decision: 'Decide',
    status: 'Hear how it stands',
  },
  skeletons: {
    copenhagen: 'As Copenhagen: recommendation, problem, solution',
    herning: 'As Herning: summary, presentation, recommendation',
    albertslund: 'As Albertslund: occasion, presentation, economy',
    ballerup: 'As Ballerup: summary, background, presentation',
    own: 'Your own template',
  },
  faults: {
    required: 'Please fill this in.',
    unknown: 'There is none. Choose from the list, or correct the number.',
    'not-a-day': 'Write a date, such as 1 January 2026.',
    'to-come': 'That day has not come yet.',
    'not-a-year': 'Write a year, such as 2027.',
    'too-long': 'That is too long.',
    cpr: 'That looks like a CPR number. Please take it out.',
  },
  buttons: { next: 'Continue', order: 'Make it', other: 'Choose another' },
  stands: {
    asked: 'It is being made now. You get it in your own chat with me in a moment.',
    making: 'It is being made now.',
    made: 'It is ready. You can fetch it for a day; nobody else can.',
    empty: 'There is nothing that fits what you asked for.',
    failed: 'It could not be made. Try again; if it goes on, tell the IT department.',
    step: ({ done, total }: PaperStep) =>
      `It is being made now: ${number('en', done)} of ${number('en', total)}.`,
  },
  fetch: { docx: 'Get Word', xlsx: 'Get Excel', zip: 'Get zip file' },
  fetchNamed: (name: string) => `Get ${name}`,
  file: {
    title: 'Here is the file',
    none: 'The file cannot be fetched',
    text: (minutes: number) => `The link works for ${minutes} minutes and is for you alone.`,
    open: 'Open the file',
    problems: {
      gone: 'It is no longer here. Ask for the report again: write report.',
      'not-allowed': 'Reports are for those in the administration channel.',
      'no-address':
        'The bot does not know its own address, so there can be no link. Ask the IT department to set FORENKL_PUBLIC_URL, or fetch the report with npm run report.',
    },
  },
  foot: { page: 'Page', of: 'of' },
  kept: 'The wording is only for those who handle the proposal',
  notAssessed: 'not assessed',
  noArea: 'No area',
  noTheme: 'No theme',
  briefing,
  budget,
  case: caseWords,
  caseForm,
  catalogue,
  counts,
  journal,
  med,
  overview,
  said,
  status,
  statusCard,
  survey,
  word,
  poster,
  programme,
  programmeCase,
  yearly,
};
