// Sorts due entries: what goes now, what goes together in one message, and what waits for its time.
import { addMinutes } from '../shared/time.ts';
import type { DaysOff } from '../shared/working-days.ts';
import type { LedgerEntry } from './ledger.ts';
import { MANNERS } from './manner.ts';
import { aWeekAfter, MOST_IN_BUNDLE, mayGoFrom } from './quiet.ts';

/** One entry or several of one person: one message in Teams. */
export type Together<T> = readonly [T, ...T[]];

export interface Arranged<T> {
  readonly messages: readonly Together<T>[];
  /** Outside its hours, or too much for one message. `due` is an ISO instant. */
  readonly deferred: readonly { readonly entry: T; readonly due: string }[];
}

interface At {
  /** ISO instant. */
  readonly now: string;
  readonly calendar: DaysOff;
}

/** Seven days, less the hours a large sending takes. */
const NEARLY_A_WEEK_MINUTES = 6 * 24 * 60;

/**
 * At once: answers, and edits, which nobody hears. The rest keeps its hours, and what is due to one
 * person goes in one message, the highest rank first. What is unsolicited and finds no room waits a
 * week; news of cases goes as the next message.
 */
export function arranged<T extends { readonly value: LedgerEntry }>(
  entries: readonly T[],
  at: At,
): Arranged<T> {
  const deferred: { entry: T; due: string }[] = [];
  const messages: Together<T>[] = [];
  const persons = new Map<string, T[]>();
  for (const entry of entries) {
    const due = mayGoFrom(entry.value.manner, at.now, at.calendar);
    if (goesAlone(entry.value)) messages.push([entry]);
    else if (due > at.now) deferred.push({ entry, due });
    else persons.set(entry.value.to, [...(persons.get(entry.value.to) ?? []), entry]);
  }
  for (const person of persons.values()) {
    const { bundles, rest } = bundlesOf(person);
    messages.push(...bundles);
    deferred.push(...rest.map((entry) => ({ entry, due: weekOn(entry.value.due, at) })));
  }
  return { messages, deferred };
}

/** A message of its own in Teams takes the later wording in place; a shared one cannot. */
export function isEdit({ activity, bundled }: LedgerEntry): boolean {
  return activity !== undefined && bundled === undefined;
}

function goesAlone(entry: LedgerEntry): boolean {
  return entry.manner === 'at-once' || isEdit(entry);
}

function bundlesOf<T extends { readonly value: LedgerEntry }>(
  entries: readonly T[],
): { readonly bundles: readonly Together<T>[]; readonly rest: readonly T[] } {
  const ranked = entries.toSorted((a, b) => rank(a.value) - rank(b.value));
  const further = ranked.slice(MOST_IN_BUNDLE);
  const rest = further.filter(({ value }) => value.manner !== 'case');
  const now = ranked.filter((entry) => !rest.includes(entry));
  const bundles: Together<T>[] = [];
  for (let from = 0; from < now.length; from += MOST_IN_BUNDLE) {
    const [first, ...others] = now.slice(from, from + MOST_IN_BUNDLE);
    if (first !== undefined) bundles.push([first, ...others]);
  }
  return { bundles, rest };
}

function rank({ manner }: LedgerEntry): number {
  return MANNERS.indexOf(manner);
}

/** Steps by weeks from the moment it was due, so that it joins what is planned for then. */
function weekOn(due: string, { now, calendar }: At): string {
  const earliest = addMinutes(now, NEARLY_A_WEEK_MINUTES);
  let found = aWeekAfter(due, calendar);
  while (found < earliest) found = aWeekAfter(found, calendar);
  return found;
}
