// Papers that go on from the one before: when it was made is the day the next one begins with.
import { addMonths, dayOf, type Instant, isoOf } from '../shared/time.ts';
import { keptUntil, type PaperOrder } from './order.ts';
import type { PaperKind } from './papers.ts';

const GOING_ON: readonly PaperKind[] = ['status', 'yearly'];
/** Without one before, in months. */
const USUAL_MONTHS = 12;

/** The day to begin with: that of the latest one made, else a year ago; undefined for other papers. */
export function suggestedSince(
  orders: readonly PaperOrder[],
  kind: PaperKind,
  now: Instant,
): string | undefined {
  if (!GOING_ON.includes(kind)) return undefined;
  const last = lastMade(orders, kind);
  return last === undefined ? addMonths(dayOf(now), -USUAL_MONTHS) : dayOf(last.movedAt);
}

/** True when nothing needs the order any more: its files are gone, and the next paper knows a later one. */
export function isSpent(order: PaperOrder, orders: readonly PaperOrder[], now: Instant): boolean {
  if (keptUntil(order) > isoOf(now)) return false;
  const { kind } = order.wanted;
  return !GOING_ON.includes(kind) || lastMade(orders, kind)?.id !== order.id;
}

function lastMade(orders: readonly PaperOrder[], kind: PaperKind): PaperOrder | undefined {
  return orders
    .filter(({ state, wanted }) => state === 'made' && wanted.kind === kind)
    .toSorted((one, other) => (one.movedAt < other.movedAt ? 1 : -1))[0];
}
