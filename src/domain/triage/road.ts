// Where a proposal goes from the queue: who may change the rule decides the road.
import type { Authority } from '../proposal/classification.ts';
import type { Outcome } from '../proposal/status.ts';

/** What a road can end in without anybody having to decide. */
export type RoadOutcome = Extract<Outcome, 'decided-locally' | 'passed-on'>;

/** To somebody who is to answer by a day, or straight to an answer of our own. */
export type Road =
  | { readonly kind: 'forum' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'answer'; readonly outcome: RoadOutcome };

/** What the state decides is collected and passed on; what a unit decides goes back to it. */
const ROADS = {
  political: { kind: 'forum' },
  'process-owner': { kind: 'owner' },
  administrative: { kind: 'owner' },
  'own-unit': { kind: 'answer', outcome: 'decided-locally' },
  national: { kind: 'answer', outcome: 'passed-on' },
} as const satisfies Record<Exclude<Authority, 'unknown'>, Road>;

/** The road; undefined as long as nobody knows who may change the rule. */
export function roadOf(authority: Authority): Road | undefined {
  return authority === 'unknown' ? undefined : ROADS[authority];
}
