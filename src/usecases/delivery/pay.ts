// Tells others what they must know of an entry; what fails is kept and told before anything is begun.
import type { Settled } from '../../ports/ledger.ts';
import type { Desk } from './desk.ts';
import { concluded, type Owed } from './hand.ts';

/** Tells at once. Never throws. */
export async function pay(desk: Desk, owed: Owed): Promise<void> {
  const { hand, bell } = desk;
  hand.paying.add(owed);
  try {
    await owed.tell();
    concluded(hand, owed.settled);
  } catch {
    hand.owed = [...hand.owed, owed];
  }
  hand.paying.delete(owed);
  bell.ring();
}

/** Tells what is owed, one after the other; throws when one still cannot be told. */
export async function payOwed({ hand }: Pick<Desk, 'hand'>): Promise<void> {
  for (const owed of hand.owed) {
    await owed.tell();
    hand.owed = hand.owed.filter((other) => other !== owed);
    concluded(hand, owed.settled);
  }
}

/** Tells of entries that are written down as blocked: from now on they are found as such. */
export function tellWritten(desk: Desk, written: readonly Settled[]): void {
  for (const { next } of written) {
    if (next.state !== 'blocked') continue;
    void pay(desk, { tell: () => desk.afterBlocked(desk.tenant, next), settled: [] });
  }
}
