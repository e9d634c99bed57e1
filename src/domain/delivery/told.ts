// Tells the news of a proposal: one message to its proposer, one to those who endorsed it.
import { peopleOf } from '../proposal/endorse.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import { titleOf } from '../proposal/title.ts';
import type { Message } from './message.ts';
import type { News } from './news.ts';
import { proposerOf } from './question-messages.ts';

/**
 * The messages by which everybody hears the news: one to the proposer (or the unit's present leader),
 * one to those who endorsed it or whose own was merged into it. Nobody hears it twice.
 */
export function told(proposal: Proposal, news: News): readonly Message[] {
  const { no, proposer, merged = [] } = proposal;
  const title = titleOf(proposal);
  const own: Message = { audience: proposerOf(proposal), content: { ...news, no, title } };
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
