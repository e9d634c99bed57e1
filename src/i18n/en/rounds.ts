// What is said of surveys, polls and workshops, in English.
import type { da } from '../da/index.ts';
import { anonymous } from './rounds/anonymous.ts';
import { answering } from './rounds/answering.ts';
import { form } from './rounds/form.ts';
import { hiding } from './rounds/hiding.ts';
import { leading } from './rounds/leading.ts';
import { problems } from './rounds/problems.ts';
import { results } from './rounds/results.ts';
import { resultsFile } from './rounds/results-file.ts';
import { screen } from './rounds/screen.ts';
import { whoSees } from './rounds/who-sees.ts';

export const rounds: typeof da.rounds = {
  anonymous,
  answering,
  form,
  leading,
  problems,
  screen,
  hiding,
  results,
  resultsFile,
  whoSees,
  kinds: { survey: 'Survey', poll: 'Poll', workshop: 'Workshop', collection: 'Collection' },
  states: {
    prepared: 'Not started',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  handedIn: (count) => (count === 1 ? '1 has answered' : `${count} have answered`),
  until: (time) => `Closes ${time}`,
  entranceSummary: (kind, title) => `${kind}: ${title}`,
  boardSummary: (title, count) =>
    `${title}: ${count === 1 ? '1 has answered' : `${count} have answered`}`,
  conducts: {
    open: 'Start',
    pause: 'Pause',
    resume: 'Go on',
    extend: 'Add 5 minutes',
    close: 'Close',
    cancel: 'Cancel',
  },
  started: {
    survey: 'The survey has started',
    poll: 'The poll has started',
    workshop: 'The workshop has started',
    collection: 'The collection has started',
  },
  buttons: { answer: 'Answer', control: 'Lead' },
};
