// What is said of an initiative, frozen: news of it, and what its lead is asked.
import type { InitiativeState } from '../initiative/initiative.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { InitiativeId } from '../shared/ids.ts';

/** Which initiative it is about, with its title as it is then. */
interface About {
  readonly initiative: InitiativeId;
  readonly title: string;
}

export type InitiativeContent =
  /** To those who follow it without a proposal of their own. */
  | (About & {
      readonly kind: 'initiative-news';
      readonly state: InitiativeState;
      readonly horizon?: HorizonGiven;
      /** When the time changed: what was told before. */
      readonly before?: HorizonGiven;
      readonly why?: string;
      /** Its time is over, and it is not done. */
      readonly late?: true;
      /** Told to those who follow it, and may stop. */
      readonly follower?: true;
    })
  /** Before the horizon ends, a day: does it hold? */
  | (About & { readonly kind: 'status-asked'; readonly until: string })
  /** So many months after it was done: what came of it? */
  | (About & { readonly kind: 'benefit-asked'; readonly after: 3 | 12 });
