// What is said of initiatives: news to those who follow one, and what its lead is asked.
import type { Initiative, InitiativeState } from '../initiative/initiative.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { InitiativeId } from '../shared/ids.ts';
import type { Named } from '../shared/register.ts';
import type { Message } from './message.ts';

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
    })
  /** Before the horizon ends, a day: does it hold? */
  | (About & { readonly kind: 'status-asked'; readonly until: string })
  /** So many months after it was done: what came of it? */
  | (About & { readonly kind: 'benefit-asked'; readonly after: 3 | 12 });

/** Asks whoever leads it whether its horizon holds; none without a horizon. */
export function statusAsked(initiative: Initiative, lead: Named): readonly Message[] {
  const { id, title, horizon } = initiative;
  if (horizon === undefined) return [];
  return [
    {
      audience: { kind: 'lead', of: id, who: lead },
      content: { kind: 'status-asked', initiative: id, title, until: horizon.until },
    },
  ];
}

/** Tells those who follow it that its time is over; none without a horizon or followers. */
export function lateNews({ id, title, state, horizon, followers }: Initiative): readonly Message[] {
  if (horizon === undefined || followers.length === 0) return [];
  return [
    {
      audience: { kind: 'people', people: followers },
      content: { kind: 'initiative-news', initiative: id, title, state, horizon, late: true },
    },
  ];
}

/** Asks whoever leads it what came of it. */
export function benefitAsked({ id, title }: Initiative, lead: Named, after: 3 | 12): Message {
  return {
    audience: { kind: 'lead', of: id, who: lead },
    content: { kind: 'benefit-asked', initiative: id, title, after },
  };
}
