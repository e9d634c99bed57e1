// Where the proposals of a case were handled before, in English.
import { number } from '../../../numbers.ts';
import { are, some, workplaces } from './counted.ts';
import { upper } from './results.ts';

const proposals = (of: number) => (of === 1 ? 'proposal' : 'proposals');
const have = (of: number) => (of === 1 ? 'has' : 'have');

export const trail = {
  none: (of: number) => `The ${proposals(of)} ${have(of)} not been handled in a forum before.`,
  workshop: (title: string) => `The workshop ${title}`,
  place: (forum: string, day: string, item: string) =>
    `${forum} on ${day}${item === '' ? '' : `, item ${item}`}`,
  said: (place: string, words: string) => `${place}: ${words}.`,
  word: (word: string, count: number) => `${some(count)} ${count === 1 ? 'was' : 'were'} ${word}`,
  wordToo: (word: string, count: number) =>
    `${number('en', count)} ${count === 1 ? 'was' : 'were'} ${word}`,
  handled: (count: number) => `${some(count)} ${count === 1 ? 'was' : 'were'} handled`,
  added: (addition: string) => `Remark: “${addition}”`,
};

export const med = {
  none: (of: number) =>
    `The ${proposals(of)} ${have(of)} not been handled in the codetermination committees yet.`,
  concerns: (count: number, of: number) =>
    count === 0
      ? `${of === 1 ? 'The proposal is not' : 'None of the proposals is'} judged to concern the codetermination committees in particular.`
      : `${of === 1 ? 'The proposal' : upper(some(count))} ${are(count)} judged to concern the codetermination committees.`,
  contacts: (contacts: number, of: number, count: number) =>
    contacts === 0
      ? 'The local committees of the workplaces are involved when the initiatives are carried out.'
      : contacts === of
        ? `${of === 1 ? 'The workplace' : `All ${workplaces(of)}`} behind the ${proposals(count)} ${have(of)} a contact in the local committee, who is involved when the initiatives are carried out.`
        : `Of the ${workplaces(of)} behind the ${proposals(count)}, ${number('en', contacts)} ${have(contacts)} a contact in the local committee, who is involved when the initiatives are carried out.`,
};
