// What is said to those who answer proposals, in English.
import type { Catalogue } from '../da/index.ts';
import { answer } from './owner/answer.ts';
import { done, review } from './owner/done.ts';
import { explain, handBack } from './owner/explain.ts';
import { details, list } from './owner/list.ts';
import { over, task } from './owner/task.ts';

const workplaces = (count: number) => (count === 1 ? '1 workplace' : `${count} workplaces`);

export const owner: Catalogue['owner'] = {
  workplaces,
  task,
  over,
  list,
  details,
  answer,
  review,
  explain,
  handBack,
  done,
  buttons: {
    answer: 'Answer',
    see: 'See the proposal',
    open: 'Open the proposal',
    tasks: 'My tasks',
    explain: 'Why we do it this way',
    handBack: 'Not for me',
    preview: 'See the answer',
    keep: 'Keep draft',
    send: 'Send answer',
    correct: 'Change',
    back: 'Back',
    sendExplanation: 'Send the explanation',
    sendBack: 'Send back',
    previous: 'Previous',
    next: 'Next',
  },
};
