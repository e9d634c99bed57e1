// What is said of a wave to each of those it is put to, as data.
import type { Privacy } from '../questions/result-rules.ts';
import type { RoundKind } from '../round/round.ts';
import type { SetRef } from '../shared/answer.ts';
import type { RoundId } from '../shared/ids.ts';

interface Invited {
  readonly what: RoundKind;
  readonly title: string;
  readonly privacy: Privacy;
  /** ISO instant until which it can be answered. */
  readonly endsAt?: string;
}

/** One thread for the invitation and one for each reminder, each closed in place. */
export interface RoundInvitation extends Invited {
  readonly kind: 'round-invitation';
  readonly round: RoundId;
  readonly state: 'open' | 'answered' | 'over' | 'cancelled';
  /** The number of the reminder; absent on the invitation. */
  readonly reminder?: number;
  /** When the answers came in, ISO instant. */
  readonly at?: string;
}

/** The invitation as the others will see it, to whoever is about to send it. */
export interface RoundSample extends Invited {
  readonly kind: 'round-sample';
  readonly set: SetRef;
}

/** True for a wording that only closes what somebody has: it is never news by itself. */
export function closesInvitation(content: {
  readonly kind: string;
  readonly state?: unknown;
}): boolean {
  return content.kind === 'round-invitation' && content.state !== 'open';
}
