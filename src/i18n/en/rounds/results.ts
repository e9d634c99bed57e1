// What is said of the results of a survey, in English.
import type { da } from '../../da/index.ts';

const points = (n: number) => (n === 1 ? '1 percentage point' : `${n} percentage points`);

export const results: typeof da.rounds.results = {
  summary: (title) => `The results are ready: ${title}`,
  title: 'Results',
  wave: (title, label) => (title.includes(label) ? title : `${title} ${label}`),
  rate: (answered, asked, percent) => `${answered} of ${asked} have answered (${percent} %)`,
  answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  live: 'Preliminary – people can still answer.',
  hides: 'Fewer than 5 answers are not shown, texts not below 10.',
  compared: (label) => `Changes since ${label}`,
  further: (title) => `${title} (continued)`,
  cells: { few: 'hidden: too few answers', guard: 'hidden: too few answers', none: 'no answers' },
  hiddenGroups: {
    few: 'hidden: too few answers',
    two: 'hidden: too few answers (one is hidden so that the other cannot be worked out)',
    many: 'hidden: too few answers (several are hidden so that none can be worked out)',
  },
  before: (label, figure) => `(${label}: ${figure})`,
  changed: (signed) => `(${signed})`,
  changedPoints: (signed) => `(${signed} percentage points)`,
  verdicts: {
    same: 'unchanged',
    'not-significant': 'not significant',
    significant: 'significant',
    new: 'new this year, no comparison',
    'not-comparable': 'asked differently last time, no comparison',
    hidden: 'hidden last time, no comparison',
    'too-few': 'too few answers to compare',
  },
  parts: {
    any: { negative: 'negative', neutral: 'neutral', positive: 'positive' },
    satisfaction: { negative: 'dissatisfied', neutral: 'neither', positive: 'satisfied' },
    agreement: { negative: 'disagree', neutral: 'neither', positive: 'agree' },
  },
  moved: {
    negative: (n, up) =>
      `Negative answers have ${up ? 'risen' : 'fallen'} ${points(n)} (significant)`,
    neutral: (n, up) =>
      `Neutral answers have ${up ? 'risen' : 'fallen'} ${points(n)} (significant)`,
    positive: (n, up) =>
      `Positive answers have ${up ? 'risen' : 'fallen'} ${points(n)} (significant)`,
  },
  median: (figure) => `median ${figure}`,
  means: 'Means',
  scaleOf: (from, to, steps) => `Scale: 1 ${from} – ${steps} ${to}`,
  tables: { department: 'By department', 'unit-type': 'By type of workplace' },
  everybody: 'Everybody',
  unitTypes: {
    school: 'Schools',
    'day-care': 'Day care',
    'nursing-home': 'Nursing homes',
    administration: 'Administration',
    other: 'Other workplaces',
  },
  filter: {
    item: 'Question',
    group: { department: 'Department', 'unit-type': 'Type of workplace' },
    allGroups: 'All, for the chosen question',
    show: 'Show',
  },
  texts: {
    title: 'Themes in the texts',
    none: 'There are no texts that may be shown.',
    few: 'Texts are shown once at least 10 people have written.',
    people: (n) => (n === 1 ? '1 has written' : `${n} have written`),
    words: (words) => `Words: ${words}`,
    other: 'Of no theme we know',
    all: 'All answers',
    team: 'Only for those who work with the answers. Release a quote before it is used outside the team.',
    release: 'Release quote',
    released: (name, day) => `Released by ${name} on ${day}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    back: 'To the themes',
  },
  file: {
    title: 'The results as Excel',
    text: (minutes) => `The link works for ${minutes} minutes and is for you alone.`,
    open: 'Get the file',
    noAddress: 'No address is set up for getting files. Ask those who run Forenkl for the file.',
    name: (title) => `Results – ${title}`,
  },
  origin: {
    title: 'Create an initiative from a result',
    item: 'Which result is the initiative an answer to?',
    whole: 'The survey as a whole',
    next: 'Go on',
    from: (title, question) => `Result: ${title} – ${question}`,
  },
  list: {
    title: 'Results',
    none: 'There are no results here that you can see.',
    counted: (day, answered) => `Counted ${day} · ${answered}`,
    live: (answered) => `Open · ${answered}`,
    open: (title) => `Open ${title}`,
  },
  problems: {
    'not-yet': (answered) =>
      `The results come when it is closed. ${answered === 1 ? '1 has answered' : `${answered} have answered`}.`,
    'not-theirs': 'Only the host, the administration and readers can do that.',
    'file-in-chat':
      'The file is for you alone. Write "results" to me in our own chat, and get it there.',
    'not-here': 'It is not shown where others look on. Open it in our own chat.',
    gone: 'The results are not here.',
  },
  buttons: {
    groups: { department: 'Show by department', 'unit-type': 'Show by type' },
    texts: 'Themes in the texts',
    file: 'Get as Excel',
    initiative: 'Create an initiative',
    overall: 'Everybody together',
    next: 'Next',
    previous: 'Previous',
    see: 'See results',
    list: 'All results',
  },
};
