// The messages by which those who follow an initiative hear of it, and its lead is asked.
import type { Initiative } from '../initiative/initiative.ts';
import type { Named } from '../shared/register.ts';
import type { Message } from './message.ts';

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
  const news = { kind: 'initiative-news', initiative: id, title, state, horizon } as const;
  return [
    {
      audience: { kind: 'people', people: followers },
      content: { ...news, late: true, follower: true },
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
