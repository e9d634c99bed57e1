// Tells the administration channel of one proposal, and of a reply to what was asked.
import type { Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { PersonId } from '../shared/ids.ts';
import type { ChannelNews } from './channel-news.ts';
import type { Message } from './message.ts';

/** The message by which the channel hears it. */
export function toChannel(
  proposal: Pick<Proposal, 'no' | 'answers'>,
  news: Omit<ChannelNews, 'kind' | 'no' | 'title'>,
): Message {
  const { no } = proposal;
  return {
    audience: { kind: 'channel' },
    content: { kind: 'channel-news', no, title: titleOf(proposal), ...news },
  };
}

/** A change by which somebody answered what was asked, as the channel hears it; none by any other. */
export function replyTold(before: Proposal, after: Proposal, by: PersonId): readonly Message[] {
  const said = after.supplements[before.supplements.length];
  if (said?.question === undefined) return [];
  const { text, question } = said;
  const sayer = after.proposer === by ? 'proposer' : 'successor';
  return [toChannel(after, { what: 'replied', text, question, by: sayer })];
}
