// What is said to those who answer proposals, in Danish.
import { answer } from './owner/answer.ts';
import { done, review } from './owner/done.ts';
import { explain, handBack } from './owner/explain.ts';
import { details, list } from './owner/list.ts';
import { over, task } from './owner/task.ts';

const workplaces = (count: number) => (count === 1 ? '1 arbejdsplads' : `${count} arbejdspladser`);

export const owner = {
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
    answer: 'Svar',
    see: 'Se forslaget',
    open: 'Åbn forslaget',
    tasks: 'Mine opgaver',
    explain: 'Derfor gør vi sådan',
    handBack: 'Hører ikke til hos mig',
    preview: 'Se svaret',
    keep: 'Gem kladde',
    send: 'Send svar',
    correct: 'Ret',
    back: 'Tilbage',
    sendExplanation: 'Send forklaringen',
    sendBack: 'Send tilbage',
    previous: 'Forrige',
    next: 'Næste',
  },
};
