// Looks over what a lease lists that was just taken: what is ours, and what its former holder left.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import { putBack, settled } from '../../domain/delivery/settled.ts';
import type { Lease, Settled } from '../../ports/ledger.ts';
import { logLeftOver } from './carry-out.ts';
import type { Desk } from './desk.ts';
import { allInHand, nameOf, relisted } from './hand.ts';

/**
 * Ours is what we have in hand just as it is stored. Of the rest nobody knows whether a former holder
 * sent it; but if only answers to us were lost, we claimed it unknowingly and sent nothing.
 */
export async function lookOver(
  desk: Pick<Desk, 'ledger' | 'tenant' | 'hand' | 'clock' | 'log'>,
  lease: Lease,
  how: 'taken' | 'regained',
): Promise<void> {
  const { ledger, tenant, hand, clock } = desk;
  const stored = await Promise.all(lease.sending.map((key) => ledger.entry(tenant, key)));
  // One entry can be in hand twice: as it is now, and as news of an earlier time.
  const ours = Map.groupBy(allInHand(hand), ({ value }) => nameOf(value));
  const listed = new Map<string, string>();
  const left: Settled[] = [];
  for (const entry of stored) {
    if (entry?.value.state !== 'sending') continue;
    const name = nameOf(entry.value);
    listed.set(name, entry.tag);
    if (ours.get(name)?.some(({ tag }) => tag === entry.tag)) continue;
    const now = clock.now().toISOString();
    const unknowingly = how === 'regained' && !ours.has(name);
    const next = unknowingly ? putBack(entry.value, now) : senderGone(entry.value, now);
    logLeftOver(desk, next);
    left.push({ entry, next });
  }
  relisted(hand, listed);
  hand.done = [...hand.done, ...left];
}

function senderGone(entry: LedgerEntry, now: string): LedgerEntry {
  return settled(entry, { kind: 'unknown', code: 'sender-gone' }, { now, random: 0 });
}
