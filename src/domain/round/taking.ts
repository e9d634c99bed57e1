// Whether a workshop takes a note or a vote just now.
import { type Instant, msBetween } from '../shared/time.ts';
import { accepting, GRACE_MS } from './accepting.ts';
import type { Round } from './round.ts';
import type { Workshop } from './workshop.ts';

/** `early` before its slot or the vote has begun, `late` more than a minute after its end. */
export type Taking = 'yes' | 'early' | 'late' | 'paused' | 'over' | 'cancelled' | 'not-open';

/** Whether a note written in that slot is taken; the minute of grace counts from the slot's end. */
export function takesNotes(round: Round, slot: number, now: Instant): Taking {
  const { workshop } = round;
  if (workshop === undefined) return 'over';
  const closed = closedAt(round, now);
  if (closed !== undefined) return closed;
  if (slot > workshop.slot || workshop.slot === 0) return 'early';
  if (workshop.phase === 'notes' && slot === workshop.slot) return 'yes';
  // Later phases have ends of their own.
  if (workshop.phase === 'answer' || workshop.phase === 'done') return 'late';
  const last = workshop.phase === 'notes' ? workshop.slot - 1 : workshop.slot;
  return slot === last && inGrace(workshop, now) ? 'yes' : 'late';
}

/** The same for votes. */
export function takesVotes(round: Round, now: Instant): Taking {
  const { workshop } = round;
  if (workshop === undefined) return 'over';
  const closed = closedAt(round, now);
  if (closed !== undefined) return closed;
  if (workshop.phase === 'vote') return 'yes';
  if (workshop.phase === 'answer') return inGrace(workshop, now) ? 'yes' : 'late';
  return workshop.phase === 'done' ? 'late' : 'early';
}

function closedAt(round: Round, now: Instant): Taking | undefined {
  const taken = accepting(round, now);
  return taken === 'yes' || taken === 'grace' ? undefined : taken;
}

function inGrace({ endedAt }: Workshop, now: Instant): boolean {
  return endedAt !== undefined && msBetween(endedAt, now) <= GRACE_MS;
}
