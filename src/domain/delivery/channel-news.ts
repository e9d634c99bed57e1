// What the administration channel is told of one proposal at once, between the overviews.
import type { ProposalNo } from '../proposal/number.ts';
import type { Holder, Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Message } from './message.ts';

/**
 * `replied` to a question, `asked-back` about an answer, `not-solved` and
 * `partly-solved` after it was reported done;
 * `owner-answered` when an answer waits to be looked through, `handed-back` when it is not for whoever
 * had it, `escalated` when one is long overdue.
 */
export const CHANNEL_NEWS = [
  'replied',
  'asked-back',
  'not-solved',
  'partly-solved',
  'owner-answered',
  'handed-back',
  'escalated',
] as const;

/** Who said it, as those who read the channel are told: never by name. */
export const SAYERS = ['proposer', 'successor', 'endorser'] as const;
export type Sayer = (typeof SAYERS)[number];

export interface ChannelNews {
  readonly kind: 'channel-news';
  readonly what: (typeof CHANNEL_NEWS)[number];
  readonly no: ProposalNo;
  readonly title: string;
  /** What was written, and the question it answers. */
  readonly text?: string;
  readonly question?: string;
  readonly by?: Sayer;
  /** When it was asked back (ISO instant): names the question that is to be answered. */
  readonly askedAt?: string;
  /** Whose answer it is, or is waited for, and since which day. */
  readonly holder?: Holder;
  readonly dueOn?: string;
}

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
