/** The most requests a ceiling allows within a stretch of time that is interrupted. */
import { callWindows } from '../client/call-windows.ts';
import type { Stretch } from './diary.ts';

/** Begins one whenever the window of a second allows it, and none within what is away, its end excluded. */
export function mostPossible(whole: Stretch, away: readonly Stretch[], perSecond: number): number {
  const ceiling = callWindows([{ calls: perSecond, ms: 1_000 }]);
  const left = away.toSorted((one, other) => one.from - other.from);
  let count = 0;
  for (let at = whole.from; at <= whole.to; ) {
    const next = left[0];
    if (next !== undefined && next.from <= at) {
      at = Math.max(at, next.to);
      left.shift();
      continue;
    }
    const waitMs = ceiling.waitMs(at);
    at += waitMs;
    if (waitMs > 0) continue;
    ceiling.count(at);
    count += 1;
  }
  return count;
}
