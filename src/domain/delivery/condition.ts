// How delivery stands as a whole, in one word for those who look after it.
import { msBetween } from '../shared/time.ts';

/**
 * The worst that holds: nothing is let through (`stopped`), Teams asked for a pause (`paused`), the
 * queue does not move (`late`), something waits for a person (`look`), or all is well (`fine`).
 */
export const CONDITIONS = ['stopped', 'paused', 'late', 'look', 'fine'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What is due is usually gone within seconds. */
const LATE_MS = 10 * 60_000;

export function conditionOf(
  at: {
    readonly stopped?: unknown;
    readonly pausedMs: number;
    /** When the oldest message due was to be sent, ISO instant. */
    readonly oldestDue?: string;
    readonly unknown: number;
    readonly failed: number;
    readonly jobs: readonly { readonly failures: number }[];
    /** Other systems that are behind. */
    readonly receivers: readonly unknown[];
  },
  now: string,
): Condition {
  if (at.stopped !== undefined) return 'stopped';
  if (at.pausedMs > 0) return 'paused';
  if (at.oldestDue !== undefined && msBetween(at.oldestDue, now) > LATE_MS) return 'late';
  const failing = at.jobs.some(({ failures }) => failures > 0);
  return failing || at.unknown + at.failed + at.receivers.length > 0 ? 'look' : 'fine';
}
