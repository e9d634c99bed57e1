// News of proposals on their way, to those who raised or endorsed them, and to the channel, in English.
import type { Catalogue } from '../da/index.ts';
import { outcomes, parts } from './news/answer.ts';
import { channel } from './news/channel.ts';
import { answeredBack, askedLater } from './news/later.ts';
import { merged, moved, unmerged } from './news/moved.ts';
import { completed, promise, reopened } from './news/promise.ts';

export const news = {
  of: (no) => `Proposal ${no}`,
  answerTo: (no) => `Answer to proposal ${no}`,
  followed: (no) => `Proposal ${no}, which you follow`,
  answerFollowed: (no) => `Answer to proposal ${no}, which you follow`,
  about: (title) => `It is about “${title}”.`,
  outcomes,
  parts,
  until: (text, day) => `${text} (${day} at the latest)`,
  workplaces: (count) =>
    count === 1
      ? '1 workplace has pointed it out.'
      : `${count} workplaces have pointed to the same problem.`,
  decidedBy: (forum, day, item) =>
    item === undefined
      ? `Considered by ${forum} on ${day}`
      : `Considered by ${forum} on ${day}, item ${item}`,
  word: (where, word) => `${where}: ${word}.`,
  moved,
  explained: {
    title: 'Why we do it this way',
    next: 'Nothing is decided yet. You will hear from us again.',
    summary: (title) => `Why we do it this way: “${title}”`,
  },
  answer: {
    summary: (outcome, title) => `${outcome}: “${title}”`,
  },
  merged,
  unmerged,
  promise,
  completed,
  askedLater,
  answeredBack,
  reopened,
  buttons: {
    ask: 'Ask a question',
    course: 'See the full history',
  },
  channel,
} satisfies Catalogue['news'];
