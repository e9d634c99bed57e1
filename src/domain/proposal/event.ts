// What happened to a proposal, one step at a time.
import type { PersonId } from '../shared/ids.ts';
import type { Extent, Value } from './assessment.ts';
import type { EventKind } from './event-kinds.ts';
import type { ProposalNo } from './number.ts';
import type { Holder } from './proposal.ts';
import type { Outcome, Status } from './status.ts';

/** Something that happened, in codes only: no typed text, so that it may live outside the proposal. */
export interface ProposalEvent {
  readonly no: ProposalNo;
  readonly kind: EventKind;
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonId | 'system';
  readonly from?: Status;
  readonly to: Status;
  readonly holder?: Holder;
  readonly outcome?: Outcome;
  /** Id of the forum that treated it, or number of the proposal it was merged with. */
  readonly with?: string;
  /** What it was assessed as. */
  readonly extent?: Extent;
  readonly value?: Value;
}

/** An event with its place in the commit order of its year. */
export type FeedEvent = ProposalEvent & { readonly seq: number };
