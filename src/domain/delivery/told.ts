// Tells the news of a proposal: one message to its proposer, one to those who endorsed it.
import { peopleOf } from '../proposal/endorse.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import { titleOf } from '../proposal/title.ts';
import { batchNews } from './batch-messages.ts';
import type { Message } from './message.ts';
import type { News } from './news.ts';
import { proposerOf } from './question-messages.ts';

/**
 * The messages by which everybody hears the news: one to the proposer (or the unit's present leader),
 * one to those who endorsed it or whose own was merged into it. Nobody hears it twice. Whoever answers
 * for a batch hears of many at once; `at` is the ISO instant of the news, when the proposal was changed
 * unless told otherwise.
 */
export function told(proposal: Proposal, news: News, at = proposal.changedAt): readonly Message[] {
  const { no, proposer, batch, merged = [] } = proposal;
  const title = titleOf(proposal);
  const own: Message =
    batch === undefined
      ? { audience: proposerOf(proposal), content: { ...news, no, title } }
      : batchNews(batch, proposer, at);
  if (peopleOf(proposal) === 1 && merged.length === 0) return [own];
  const readable = othersSeeText(fieldsOf(proposal.answers).visibility);
  return [
    own,
    {
      audience: { kind: 'endorsers', of: [no, ...merged], but: proposer },
      content: { ...news, no, ...(readable && { title }), endorser: true },
    },
  ];
}
