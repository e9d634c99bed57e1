// News of proposals on their way, to those who raised or endorsed them, and to the channel, in Danish.
import { outcomes, parts } from './news/answer.ts';
import { channel } from './news/channel.ts';
import { answeredBack, askedLater } from './news/later.ts';
import { merged, moved, unmerged } from './news/moved.ts';
import { completed, promise, reopened } from './news/promise.ts';

export const news = {
  of: (no: string) => `Forslag ${no}`,
  answerTo: (no: string) => `Svar på forslag ${no}`,
  /** Above the news to one who endorsed it. */
  followed: (no: string) => `Forslag ${no}, som du følger`,
  answerFollowed: (no: string) => `Svar på forslag ${no}, som du følger`,
  about: (title: string) => `Det handler om “${title}”.`,
  outcomes,
  parts,
  /** A horizon as it was written, and its last day. */
  until: (text: string, day: string) => `${text} (senest ${day})`,
  workplaces: (count: number) =>
    count === 1
      ? '1 arbejdsplads har peget på det.'
      : `${count} arbejdspladser har peget på det samme.`,
  decidedBy: (forum: string, day: string, item: string | undefined) =>
    item === undefined
      ? `Behandlet i ${forum} ${day}`
      : `Behandlet i ${forum} ${day}, punkt ${item}`,
  /** What the forum called it, after where and when. */
  word: (where: string, word: string) => `${where}: ${word}.`,
  moved,
  explained: {
    title: 'Derfor gør vi sådan',
    next: 'Der er ikke besluttet noget endnu. Du hører fra os igen.',
    summary: (title: string) => `Derfor gør vi sådan: “${title}”`,
  },
  answer: {
    summary: (outcome: string, title: string) => `${outcome}: “${title}”`,
  },
  merged,
  unmerged,
  promise,
  completed,
  askedLater,
  answeredBack,
  reopened,
  buttons: {
    ask: 'Stil et spørgsmål',
    course: 'Se hele forløbet',
  },
  channel,
};
