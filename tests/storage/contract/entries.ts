// What a sender does with the ledger, as one line each.
import type { EntryKey, LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Lease, Ledger, Settled } from '../../../src/ports/ledger.ts';
import type { Tagged } from '../../../src/ports/tagged.ts';
import { aMessage } from './acts.ts';
import type { World } from './world.ts';

export const MORNING = '2026-11-23T08:00:00.000Z';
export const NOON = '2026-11-23T12:00:00.000Z';
export const MESSAGE = 'people:tenant:o~2026-11-23T07:59:00.000Z~x~000000';

/** An entry to a person, unless it is said to be to nobody we know. */
export function anEntry(to: string, differs: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    message: MESSAGE,
    to,
    revision: 1,
    state: 'queued',
    content: aMessage().content,
    manner: 'case',
    language: 'da',
    place: { serviceUrl: 'https://smba.example/', conversation: `a:${to}`, kind: 'personal' },
    person: asId<PersonId>(to),
    attempts: 0,
    due: MORNING,
    queuedAt: MORNING,
    changedAt: MORNING,
    ...differs,
  };
}

/** So many recipients, in the order of the ledger. */
export function recipients(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `person-${String(n).padStart(3, '0')}`);
}

export function keyOf({ message, to }: EntryKey): EntryKey {
  return { message, to };
}

/** Queues entries that must all be new, and gives them as they are stored. */
export async function queued(
  world: World,
  entries: readonly LedgerEntry[],
): Promise<readonly Tagged<LedgerEntry>[]> {
  const rows = entries.map((entry) => ({ entry }));
  if (!(await world.stores.ledger.queue(world.tenant, rows))) throw new Error('not queued');
  return Promise.all(entries.map((entry) => present(world, entry)));
}

/** An entry that must be there, as it is now. */
export async function present(world: World, which: EntryKey): Promise<Tagged<LedgerEntry>> {
  const found = await world.another().ledger.entry(world.tenant, keyOf(which));
  if (found === undefined) throw new Error(`no entry to ${which.to}`);
  return found;
}

/** Takes the lease as it is. */
export async function taken(world: World, holder: string, ledger = world.stores.ledger) {
  const lease = await ledger.takeLease(world.tenant, holder, await ledger.lease(world.tenant));
  if (lease === undefined) throw new Error('the lease was not taken');
  return lease;
}

/** A turn that must go well. */
export async function turned(
  world: World,
  lease: Lease,
  what: Partial<Parameters<Ledger['turnOver']>[2]>,
) {
  const full = { settled: [], claim: [], ...what };
  const turn = await world.stores.ledger.turnOver(world.tenant, lease, full);
  if (typeof turn === 'string') throw new Error(`the turn was ${turn}`);
  return turn;
}

/** What an attempt made of entries. */
export function became(
  entries: readonly Tagged<LedgerEntry>[],
  differs: Partial<LedgerEntry>,
): readonly Settled[] {
  return entries.map((entry) => ({ entry, next: { ...entry.value, ...differs } }));
}

/** To whom entries go. */
export function to(entries: readonly Tagged<LedgerEntry>[]): readonly string[] {
  return entries.map(({ value }) => value.to);
}
