// What a sender has in hand: claimed, begun, answered, and not yet written down.
import type { Together } from '../../domain/delivery/arranged.ts';
import type { EntryKey, LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Place } from '../../domain/delivery/place.ts';
import type { Settled } from '../../ports/ledger.ts';
import type { Tagged } from '../../ports/tagged.ts';

export type Claimed = Tagged<LedgerEntry>;

/** One message in Teams, for one entry or for several of one person. */
export interface Outgoing {
  readonly entries: Together<Claimed>;
  readonly place: Place;
}

/** Something others must be told, and the entries that are written down only after that. */
export interface Owed {
  readonly tell: () => Promise<void>;
  readonly settled: readonly Settled[];
}

export interface Hand {
  /** Claimed and not begun, in the order in which they go. */
  ready: readonly Outgoing[];
  /** Begun and not answered. */
  readonly open: Set<Outgoing>;
  /** Being told. */
  readonly paying: Set<Owed>;
  /** Could not be told; is told again before anything else is begun. */
  owed: readonly Owed[];
  /** What became of entries the lease lists as ours, to be written down. */
  done: readonly Settled[];
  /** What became of entries that went to another holder while we sent them. */
  news: readonly Settled[];
  /** What the lease lists as ours: tags of entries. */
  listed: ReadonlyMap<string, string>;
}

export function emptyHand(): Hand {
  return {
    ready: [],
    open: new Set(),
    paying: new Set(),
    owed: [],
    done: [],
    news: [],
    listed: new Map(),
  };
}

/** One text for the two parts of a key, to look entries up by. */
export function nameOf({ message, to }: EntryKey): string {
  return JSON.stringify([message, to]);
}

/** Takes note of what became of entries: to be written down while they are ours, else news. */
export function concluded(hand: Hand, settled: readonly Settled[]): void {
  hand.done = [...hand.done, ...settled.filter((one) => isOurs(hand, one.entry))];
  hand.news = [...hand.news, ...settled.filter((one) => !isOurs(hand, one.entry))];
}

/** After a turn: what was settled leaves the hand, what was claimed is listed. */
export function turnedOver(
  hand: Hand,
  settled: readonly Settled[],
  claimed: readonly Claimed[],
): void {
  const listed = new Map(hand.listed);
  for (const { entry } of settled) listed.delete(nameOf(entry.value));
  for (const { value, tag } of claimed) listed.set(nameOf(value), tag);
  hand.listed = listed;
  const written = new Set(settled);
  hand.done = hand.done.filter((one) => !written.has(one));
}

/** Sorts the hand anew by what the lease lists: the rest is not ours to send or to settle any more. */
export function relisted(hand: Hand, listed: Hand['listed']): void {
  const settled = [...hand.done, ...hand.news];
  hand.listed = listed;
  hand.ready = hand.ready.filter(({ entries }) => entries.every((entry) => isOurs(hand, entry)));
  hand.done = [];
  hand.news = [];
  concluded(hand, settled);
}

/** Everything in hand that is not news, whatever the lease lists. */
export function allInHand(hand: Hand): readonly Claimed[] {
  const untold = [...hand.paying, ...hand.owed].flatMap(({ settled }) => settled);
  return [
    ...[...hand.ready, ...hand.open].flatMap(({ entries }) => entries),
    ...[...untold, ...hand.done].map(({ entry }) => entry),
  ];
}

/** Nothing is claimed that has not been written down, and nobody is still to be told. */
export function isEmpty({ ready, open, paying, owed, done }: Hand): boolean {
  return ready.length + open.size + paying.size + owed.length + done.length === 0;
}

function isOurs({ listed }: Hand, { value, tag }: Claimed): boolean {
  return listed.get(nameOf(value)) === tag;
}
