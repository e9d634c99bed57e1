// What a person has begun to write and not handed in yet.
import type { Answers, SetRef } from '../shared/answer.ts';
import type { DraftId, PersonId, TenantId } from '../shared/ids.ts';
import type { FoundAlike } from './found-alike.ts';
import type { ProposalNo } from './number.ts';
import type { AnsweredCampaign } from './origin.ts';

/** One person's unfinished answers to a set, for a new proposal or a change to a sent one. */
export interface Draft {
  readonly id: DraftId;
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly set: SetRef;
  /** Answers by question id, as typed: they may not be valid yet. */
  readonly answers: Answers;
  /** Page the person is on. */
  readonly page: string;
  /** Goes up with each save; a card carrying an older one is stale. */
  readonly revision: number;
  /** The press that led to this revision, so that its repetition is recognised. */
  readonly lastPress?: string;
  readonly startedAt: string;
  readonly changedAt: string;
  /** Set while it changes a proposal that is already handed in. */
  readonly edits?: { readonly no: ProposalNo; readonly version: number };
  /** The collection it is written for. */
  readonly campaign?: AnsweredCampaign;
  /** Address of the message in Teams it is written from. */
  readonly fromMessage?: string;
  /** The review page was reached: an answered page leads back to it. */
  readonly reviewed?: boolean;
  /** A text from the chat that nobody has said yet where it belongs. */
  readonly loose?: boolean;
  /** What was found like it, until the person has said whether it is the same. */
  readonly alike?: readonly FoundAlike[];
  /** The person said that theirs is something else: nothing alike is shown for it again. */
  readonly different?: true;
  /** How often the person said that a number was no CPR number. */
  readonly notCpr: number;
  /** Set when it was handed in: its answers are gone, its number stays as the receipt. */
  readonly sent?: SentAs;
}

/** What a draft became, so that any press on it later ends in the same place. */
export interface SentAs {
  readonly no: ProposalNo;
  /** It was kept as an example of that proposal, somebody else's. */
  readonly endorsed?: true;
  /** It was settled at once: covered by what is done already, or solved by guidance. */
  readonly settled?: 'covered' | 'guided';
  /** The draft begun in its place, on the page it was sent from, to write another. */
  readonly next?: DraftId;
}
