// Which of the entries that are due to claim at a time, so that what one person is to get stays together.
import type { LedgerEntry } from './ledger.ts';

/**
 * Whole recipients in the order they come, at most `most` entries. When the list was cut off, its
 * last recipient may have more to come, and waits. A recipient with too much for one claim is cut.
 */
export function claimable<T extends { readonly value: LedgerEntry }>(
  due: readonly T[],
  { most, cutOff }: { readonly most: number; readonly cutOff: boolean },
): readonly T[] {
  const groups = Map.groupBy(due, ({ value }) => value.to);
  const last = due.at(-1);
  if (cutOff && last !== undefined && groups.size > 1) groups.delete(last.value.to);
  const chosen: T[] = [];
  for (const group of groups.values()) {
    if (chosen.length > 0 && chosen.length + group.length > most) break;
    chosen.push(...group);
  }
  return chosen.slice(0, most);
}
