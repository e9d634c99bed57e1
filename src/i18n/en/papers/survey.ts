// The annex on a survey, in English.
import { number } from '../../numbers.ts';

/** A question with its mean as it is shown. */
interface AskedMean {
  readonly question: string;
  readonly mean: string;
}

const n = (count: number) => number('en', count);
const means = (count: number) => (count === 1 ? '1 mean' : `${n(count)} means`);

export const survey = {
  title: (name: string) => `${name}: results`,
  counted: (day: string) => `Counted ${day}`,
  short: 'In short',
  rate: (answered: number, asked: number, percent: number) =>
    `${n(answered)} of ${n(asked)} have answered. That is ${percent} %.`,
  answered: (count: number) => `${n(count)} have answered.`,
  compared: (label: string) => `The results are compared with ${label}.`,
  first: 'There is no earlier survey to compare with.',
  none: 'None of the changes is significant.',
  moved: (count: number, of: number) =>
    `${n(count)} of ${means(of)} that can be compared changed significantly.`,
  unmoved: (of: number) =>
    of === 1
      ? 'The one mean that can be compared has not changed significantly.'
      : `None of the ${n(of)} means that can be compared has changed significantly.`,
  overall: (question: string, mean: string, change: string) =>
    `“${question}” is at ${mean}${change}.`,
  ways: (label: string, ways: string, of: number) => `Of ${means(of)}, ${ways} since ${label}.`,
  way: {
    up: (count: number) => `${n(count)} up`,
    down: (count: number) => `${n(count)} down`,
    same: (count: number) => `${n(count)} unchanged`,
  },
  significant: (list: string) => `Changed significantly: ${list}.`,
  isNew: 'The section is asked for the first time, so there is no comparison.',
  asked: (question: string, text: string) => `“${question}”: ${text}.`,
  ends: (highest: AskedMean, lowest: AskedMean) =>
    `Of the single questions, “${highest.question}” is highest (${highest.mean}) and “${lowest.question}” lowest (${lowest.mean}).`,
  chosen: (question: string, choice: string, share: string) =>
    `“${question}”: most chose “${choice}” (${share}).`,
  group: (group: string, question: string, mean: string) =>
    `${group}: “${question}” is at ${mean}.`,
  ledTo: {
    heading: 'What the results led to',
    none: 'No initiatives have been made from the survey yet.',
    table: 'Initiatives made from the results',
    columns: {
      result: 'Result',
      what: 'Initiative',
      lead: 'With',
      horizon: 'Time',
      state: 'Status',
    },
    whole: 'The survey as a whole',
    noTime: 'Not set',
  },
  results: 'Results',
  section: (title: string, answers: string) => `${title} (${answers})`,
  without: (title: string, verdict: string) => `${title} (${verdict})`,
  bars: (section: string) => `${section}: how the answers lie`,
  barsAlt: (questions: number, list: string) =>
    `Bars with the answers to ${questions === 1 ? '1 question' : `${n(questions)} questions`}, in percent. ${list}. The figures also stand in the table below.`,
  barAlt: (label: string, shares: string) => `${label}: ${shares}`,
  tables: {
    ratings: (section: string) => `${section}: question by question`,
    choices: (question: string) => `Answers to: ${question}`,
    group: (section: string, by: string) => `${section}, ${by}`,
    by: { department: 'by department', 'unit-type': 'by type of workplace' },
  },
  columns: {
    question: 'Question',
    group: { department: 'Department', 'unit-type': 'Type' },
    n: 'Answers',
    mean: 'Mean',
    change: (label: string) => (label === '' ? 'Change' : `Since ${label}`),
    outside: 'Outside the scale',
    choice: 'Answer',
    count: 'Count',
    share: 'Share',
  },
  texts: {
    heading: 'Free texts',
    intro:
      'Free texts are counted by theme. Only quotes that a member of staff released stand here; the rest are for those who work with the answers.',
    table: (question: string) => `Themes: ${question}`,
    columns: { theme: 'Theme', n: 'Wrote of it' },
    wrote: (question: string, count: number) => `${n(count)} wrote on “${question}”.`,
    quotes: 'Released quotes',
  },
  method: {
    heading: 'How the survey was made',
    facts: {
      asked: 'Asked',
      answered: 'Answered',
      rate: 'Response rate',
      privacy: 'Answers are',
      counted: 'Counted',
      former: 'Compared with',
    },
    rates: (by: string) => `Response rate ${by}`,
    ratesColumns: { asked: 'Asked', answered: 'Answered', rate: 'Response rate' },
    together: 'Small groups are counted together, so that nobody can see who is missing.',
    how: 'How the figures are worked out',
    hidden: 'What is not shown',
    noneHidden: 'No result is hidden.',
    hiddenCount: (cells: number) =>
      cells === 1
        ? 'One result is hidden. The table says “hidden: too few answers”.'
        : `${n(cells)} results are hidden. The tables say “hidden: too few answers”.`,
    tests: 'Tests of changes, everybody together',
    testColumns: {
      what: 'Question',
      change: 'Change',
      test: 'Test',
      p: 'p',
      adjusted: 'p by Holm',
      verdict: 'Verdict',
    },
    below: '< 0.001',
  },
  groups: { department: 'Results by department', 'unit-type': 'Results by type of workplace' },
};
