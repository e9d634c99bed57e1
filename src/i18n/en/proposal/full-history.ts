// What happened to a proposal, as those who handle it are told, in English.
import type { Catalogue } from '../../da/index.ts';
import { mine, SUCCESSOR_REPLIED } from './own-history.ts';

export const theirs: Catalogue['proposal']['history']['theirs'] = {
  ...mine,
  merged: (words) => (words.other === undefined ? mine.merged() : `Joined with ${words.other}`),
  absorbed: (words) => (words.other === undefined ? mine.absorbed() : `Joined with ${words.other}`),
  unmerged: (words) =>
    words.other === undefined ? mine.unmerged() : `Taken apart from ${words.other}`,
  received: () => 'The proposal was sent',
  edited: () => 'The proposer changed it',
  supplemented: ({ byAnother }) =>
    byAnother ? 'Another leader asked a question' : 'The proposer added something',
  asked: () => 'The proposer was asked',
  replied: ({ byAnother }) => (byAnother ? SUCCESSOR_REPLIED : 'The proposer replied'),
  withdrawn: () => 'The proposer withdrew it',
  'decided-locally': () => 'The workplace changes it itself',
  assessing: () => 'Assessment begun',
  assessed: ({ judged }) => (judged === undefined ? 'Assessed' : `Assessed: ${judged}`),
  explained: () => 'The proposer was told why it is so',
  'judged-solved': () => 'A leader told whether it is solved',
  'asked-later': () => 'The leaders were asked what came of it',
  drafted: () => 'Draft answer kept',
  flagged: () => 'Flags changed',
  assigned: () => 'Given to a colleague',
  noted: () => 'Internal note written',
  reminded: () => 'Reminded of the deadline',
  'status-offered': () => 'A year has gone, and a status was offered',
  escalated: () => 'Past the deadline, and reported on',
  'answered-back': () => 'A question about the answer was answered',
  released: () => 'Example released',
  'taken-back': () => 'Example taken back',
  journalled: () => 'Journal number written',
};
