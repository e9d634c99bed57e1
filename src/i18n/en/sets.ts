// What is said of question sets, in English.
import type { da } from '../da/index.ts';

export const sets: typeof da.sets = {
  eyebrow: 'Question sets',
  title: (count) => (count === 1 ? '1 question set' : `${count} question sets`),
  lead: 'Press one to go through it as participants will see it. Nothing is kept.',
  done: (title) => `That was all of “${title}”. Nothing was kept.`,
  size: (pages, questions) =>
    `${questions} ${questions === 1 ? 'question' : 'questions'} on ${pages} ${pages === 1 ? 'page' : 'pages'}`,
  version: (version) => `Version ${version}`,
  own: 'your own',
  privacies: { named: 'named', confidential: 'confidential', anonymous: 'anonymous' },
  look: (title) => `Go through ${title}`,
  practice: 'Rehearsal: this is what participants see. Nothing is kept.',
  skip: 'Skip',
  finish: 'Done',
  all: 'All question sets',
};
