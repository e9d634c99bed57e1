// What the cards about initiatives are made from.
import type { InitiativeState } from '../domain/initiative/initiative.ts';
import type { HorizonGiven } from '../domain/shared/horizon.ts';
import type { InitiativeId } from '../domain/shared/ids.ts';

/** Something new about an initiative the reader follows. */
export interface InitiativeNewsView {
  readonly title: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
  readonly before?: HorizonGiven;
  readonly why?: string;
}

/** Asks its lead whether the horizon holds; `until` is a day. */
export interface StatusAskedView {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly until: string;
}

/** Asks its lead what came of it. */
export interface BenefitAskedView {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly after: 3 | 12;
}
