// What is said on the form a host begins a round with, in English.
import type { da } from '../../da/index.ts';
import { problems } from './problems.ts';

export const form: typeof da.rounds.form = {
  titles: {
    start: { survey: 'Start a survey', poll: 'Start a poll' },
    prepare: { survey: 'Prepare a survey', poll: 'Prepare a poll' },
    edit: { survey: 'Change the survey', poll: 'Change the poll' },
  },
  changed:
    'Somebody else changed it meanwhile. What you wrote is still here. Save again if it is to count.',
  set: 'Question set',
  setOf: (title, size, privacy) => `${title} (${size}, ${privacy})`,
  chooseSet: 'Choose a question set',
  size: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
  title: 'Heading (optional – otherwise the name of the question set)',
  question: 'What do you want to ask?',
  choices: 'Choices – one on each line (optional)',
  choicesHelp: 'Without choices, people answer in their own words.',
  given: (question) => `“${question}” – write one choice on each line`,
  minutes: 'How long is it open?',
  noLimit: 'Until I close it',
  minutesOf: (count) => {
    if (count >= 1_440) return count === 1_440 ? '1 day' : `${count / 1_440} days`;
    if (count >= 60) return count === 60 ? '1 hour' : `${count / 60} hours`;
    return `${count} minutes`;
  },
  privacy: 'Who sees the answers?',
  asSet: 'As the question set suggests (it stands after its name above).',
  privacies: {
    named:
      'With names: you and the administration can see who answered what. The others only see the result as a whole.',
    confidential:
      'Confidential: the answer is stored with a name, but nobody sees it with a name. Groups under 5 answers are not shown.',
    anonymous:
      'Anonymous: the name is not stored with the answer. It cannot be changed afterwards. Groups under 5 answers are not shown.',
  },
  results: 'When is the result shown?',
  atClose: 'When it is closed. Until then only how many have answered.',
  live: 'While it runs (only when answers are with names).',
  guests: 'May guests from outside answer?',
  noGuests: 'No, only people of the municipality',
  withGuests: 'Yes, guests in the channel or chat may answer too',
  start: 'Start',
  keep: 'Save',
  cancel: 'Cancel',
  problems: {
    'set-missing': 'Choose a question set.',
    'title-long': 'The heading is too long – at most 200 characters.',
    'question-missing': 'Write what you want to ask.',
    'question-long': 'The question is too long – at most 200 characters.',
    'choices-few': 'Write at least two choices, or leave the field empty.',
    'choices-many': 'There is room for 20 choices.',
    'choice-long': 'A choice takes at most 100 characters.',
    'given-few': 'Write at least two, so that there is something to choose between.',
    minutes: 'Choose how long it is to be open.',
    'anonymous-place': problems['anonymous-place'],
    'anonymous-large': problems['anonymous-large'],
    'anonymous-few': problems['anonymous-few'],
    'anonymous-unknown': problems['anonymous-unknown'],
    privacy: 'Choose who sees the answers.',
    live: 'The result can be shown while it runs only when answers are with names.',
    cpr: 'There seems to be a CPR number here. Take it out and try again.',
  },
};
