// What the administration channel is told of one proposal at once, between the overviews.
import type { ProposalNo } from '../proposal/number.ts';
import type { Holder } from '../proposal/proposal.ts';

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
  /** So many others are long overdue since this morning too, and are not told one by one. */
  readonly others?: number;
}
