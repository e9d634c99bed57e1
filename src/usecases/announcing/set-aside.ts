// What a receiver has not taken: tried again by itself for three days, and then given up.
import type { FeedEvent } from '../../domain/proposal/event.ts';
import { addMinutes, type Instant, isoOf } from '../../domain/shared/time.ts';
import type { SetAside, Telling } from '../../ports/announcing.ts';

/** Minutes from one try to the next; the last one holds from then on. */
const PAUSES = [1, 5, 15, 30, 60, 120, 240];
/** A system that goes down on a Friday is up again on Monday. */
const GIVEN_UP_AFTER = 3 * 24 * 60;
/** What was given up is counted together for so long. */
const COUNTED_MINUTES = 7 * 24 * 60;
/** So many wait at the most; then nothing new is begun, and the feed holds it. */
const MOST = 100;

/** The first one whose time has come. */
export function dueAgain({ again = [] }: Telling, now: Instant): SetAside | undefined {
  return again.find(({ nextAt }) => nextAt <= isoOf(now));
}

/** True while something new may be begun. */
export function hasRoomAside({ again = [] }: Telling): boolean {
  return again.length < MOST;
}

/** Without one that was taken, or is not there any more. */
export function without(telling: Telling, one: SetAside): Telling {
  const { again = [], ...rest } = telling;
  const left = again.filter((other) => other !== one);
  return { ...rest, ...(left.length > 0 && { again: left }) };
}

/** An event that failed just now, the first time or once more; given up when it was tried for long. */
export function tried(
  telling: Telling,
  { year, event, before }: { year: number; event: FeedEvent; before?: SetAside | undefined },
  now: Instant,
): { readonly telling: Telling; readonly tries: number | 'given-up' } {
  const triedSince = before?.triedSince ?? isoOf(now);
  if (before !== undefined && addMinutes(triedSince, GIVEN_UP_AFTER) <= isoOf(now)) {
    return { telling: givenUp(without(telling, before), now), tries: 'given-up' };
  }
  const tries = (before?.tries ?? 0) + 1;
  const nextAt = addMinutes(now, PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 1);
  const { seq, at } = event;
  const { again = [] } = before === undefined ? telling : without(telling, before);
  const all = [...again, { year, seq, at, triedSince, tries, nextAt }];
  const inOrder = all.toSorted((a, b) => a.year - b.year || a.seq - b.seq);
  return { telling: { ...telling, again: inOrder }, tries };
}

function givenUp(telling: Telling, now: Instant): Telling {
  const { count, at } = telling.givenUp ?? { count: 0, at: '' };
  const isLately = at !== '' && addMinutes(at, COUNTED_MINUTES) > isoOf(now);
  return { ...telling, givenUp: { count: isLately ? count + 1 : 1, at: isoOf(now) } };
}

/** What was given up lately, for whoever looks after the program. */
export function lateGivenUp({ givenUp: lost }: Telling, now: Instant): Telling['givenUp'] {
  return lost !== undefined && addMinutes(lost.at, COUNTED_MINUTES) > isoOf(now) ? lost : undefined;
}
