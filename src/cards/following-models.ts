// What the cards about what a person follows are made from.
import type { InitiativeState } from '../domain/initiative/initiative.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { HorizonGiven } from '../domain/shared/horizon.ts';
import type { InitiativeId } from '../domain/shared/ids.ts';

/** An initiative the reader said covers what they wrote of. */
export interface FollowedInitiativeView {
  readonly id: InitiativeId;
  readonly title: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
}

/** What somebody hears no more of: an initiative, or the challenge their own was merged into. */
export type StoppedView =
  | { readonly what: 'initiative' }
  | { readonly what: 'challenge'; readonly no: ProposalNo };
