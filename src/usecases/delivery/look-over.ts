// Looks over what a lease lists that was just taken: what is ours, and what its former holder left.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import { putBack, settled } from '../../domain/delivery/settled.ts';
import type { Lease, Settled } from '../../ports/ledger.ts';
import { logLeftOver } from './carry-out.ts';
import type { Desk } from './desk.ts';
import { allInHand, type Claimed, nameOf, relisted } from './hand.ts';

/**
 * Ours is what we have in hand just as it is stored. Of the rest nobody knows whether a former holder
 * sent it; but if only answers to us were lost, we claimed it unknowingly and sent nothing. That holds
 * for what we have news of too: when it became news it was not listed any more, or settled here, so
 * that it is listed again says that it was queued and claimed anew.
 */
export async function lookOver(
  desk: Pick<Desk, 'ledger' | 'tenant' | 'hand' | 'clock' | 'log'>,
  lease: Lease,
  how: 'taken' | 'regained',
): Promise<void> {
  const { ledger, tenant, hand, clock } = desk;
  const stored = await Promise.all(lease.sending.map((key) => ledger.entry(tenant, key)));
  const inHand = allInHand(hand);
  const known = new Set(inHand.map(({ value }) => nameOf(value)));
  const ours = new Set([...inHand, ...hand.news.map(({ entry }) => entry)].map(sameAs));
  const listed = new Map<string, string>();
  const left: Settled[] = [];
  for (const entry of stored) {
    if (entry?.value.state !== 'sending') continue;
    const name = nameOf(entry.value);
    listed.set(name, entry.tag);
    if (ours.has(sameAs(entry))) continue;
    const now = clock.now().toISOString();
    const unknowingly = how === 'regained' && !known.has(name);
    const next = unknowingly ? putBack(entry.value, now) : senderGone(entry.value, now);
    logLeftOver(desk, next);
    left.push({ entry, next });
  }
  relisted(hand, listed);
  hand.done = [...hand.done, ...left];
}

/** One text for an entry just as it is stored. */
function sameAs({ value, tag }: Claimed): string {
  return JSON.stringify([nameOf(value), tag]);
}

function senderGone(entry: LedgerEntry, now: string): LedgerEntry {
  return settled(entry, { kind: 'unknown', code: 'sender-gone' }, { now, random: 0 });
}
