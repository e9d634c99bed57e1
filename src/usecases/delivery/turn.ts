// A turn of the sender with its ledger: one transaction that settles, gives back, claims and renews.
import { arranged } from '../../domain/delivery/arranged.ts';
import { claimable } from '../../domain/delivery/claimable.ts';
import type { SendResult } from '../../domain/delivery/ledger.ts';
import { putBack, settled } from '../../domain/delivery/settled.ts';
import { MOST_AT_ONCE } from '../../ports/ledger.ts';
import type { Desk } from './desk.ts';
import { type Claimed, isEmpty, relisted, turnedOver } from './hand.ts';
import { payOwed, tellWritten } from './pay.ts';
import type { Run } from './run.ts';
import { givenBack, MOST_WAIT_MS, type Surplus, surplus } from './surplus.ts';

/** With fewer messages ready to begin, more are claimed: enough for what storage takes to answer. */
const READY = 18;
/** Entries looked at to find what goes together. */
const LOOK = MOST_AT_ONCE + 6;
/** What became of an entry waits at most so long for others to be written down with it. */
export const LINGER_MS = 500;
/** Pauses before looking again: when nothing was due, and when what was due changed meanwhile. */
const LOOK_AGAIN_MS = { nothing: 1_000, changed: 100 };

/** Only one turn runs at a time. Throws what storage throws; then the next turn finds out what was done. */
export async function turn(desk: Desk, run: Run): Promise<void> {
  const { hand, lease } = desk;
  await payOwed(desk);
  if (!lease.holds()) {
    run.elsewhere = (await lease.acquire()) === 'elsewhere';
    if (run.elsewhere) return relisted(hand, new Map());
  }
  giveBack(desk, run);
  const found = wantsMore(desk, run) ? await look(desk, run) : [];
  // Looking takes time, in which the sender may have been told to stop.
  const claim = run.windsDown() ? [] : found;
  const written = hand.done.slice(0, MOST_AT_ONCE);
  run.turnedAt = desk.monotonic();
  if (claim.length + written.length === 0 && !lease.isAgeing()) return;
  const claimed = await lease.turnOver({ settled: written, claim });
  if (claimed === 'stale') run.lookAgainAt = desk.monotonic() + LOOK_AGAIN_MS.changed;
  if (claimed === 'lost' || claimed === 'stale') return;
  turnedOver(hand, written, claimed);
  tellWritten(desk, written);
  takeUp(desk, claimed);
  const now = desk.clock.now().toISOString();
  if (written.some(({ next }) => next.state === 'queued' && next.due <= now)) run.exhausted = false;
}

/** True when a turn has something to do. */
export function needsTurn(desk: Desk, run: Run): boolean {
  const { hand, lease, monotonic } = desk;
  if (run.failed !== undefined || run.elsewhere) return false;
  if (!lease.holds()) return !run.windsDown() || !isEmpty(hand);
  if (hand.owed.length > 0) return true;
  if (wantsMore(desk, run) || tooMuch(desk, run).length > 0) return true;
  const waited = run.exhausted || run.windsDown() || monotonic() - run.turnedAt >= LINGER_MS;
  if (hand.done.length >= MOST_AT_ONCE || (hand.done.length > 0 && waited)) return true;
  return lease.isAgeing();
}

function wantsMore({ hand, halt, limiter, monotonic }: Desk, run: Run): boolean {
  if (run.windsDown() || hand.owed.length > 0 || monotonic() < run.lookAgainAt) return false;
  if (halt.isProbing() && hand.ready.length + hand.open.size > 0) return false;
  return hand.ready.length < READY && limiter.pausedMs() <= MOST_WAIT_MS;
}

async function look(desk: Desk, run: Run): Promise<readonly Claimed[]> {
  const { ledger, tenant, clock, monotonic } = desk;
  const due = await ledger.due(tenant, clock.now().toISOString(), LOOK);
  const found = claimable(due, { most: MOST_AT_ONCE, cutOff: due.length === LOOK });
  run.exhausted = found.length === 0;
  if (run.exhausted) run.lookAgainAt = monotonic() + LOOK_AGAIN_MS.nothing;
  return found;
}

function tooMuch({ hand, limiter, clock }: Desk, run: Run): readonly Surplus[] {
  if (run.windsDown()) return hand.ready.map((outgoing) => ({ outgoing }));
  return surplus(hand.ready, limiter, clock.now().toISOString());
}

function giveBack(desk: Desk, run: Run): void {
  const { hand, clock } = desk;
  const given = tooMuch(desk, run);
  if (given.length === 0) return;
  const now = clock.now().toISOString();
  hand.done = [...hand.done, ...given.flatMap((one) => givenBack(one, now))];
  hand.ready = hand.ready.filter((one) => !given.some(({ outgoing }) => outgoing === one));
}

/** Makes messages of what was claimed; what must wait, or has nowhere to go, is to be written down. */
function takeUp({ hand, clock, calendar, random }: Desk, claimed: readonly Claimed[]): void {
  const now = clock.now().toISOString();
  const { messages, deferred } = arranged(claimed, { now, calendar });
  const nowhere: SendResult = { kind: 'blocked', code: 'no-conversation' };
  for (const entries of messages) {
    const { place } = entries[0].value;
    if (place !== undefined) {
      hand.ready = [...hand.ready, { entries, place }];
      continue;
    }
    const lost = entries.map((entry) => ({
      entry,
      next: settled(entry.value, nowhere, { now, random: random() }),
    }));
    hand.done = [...hand.done, ...lost];
  }
  const later = deferred.map(({ entry, due }) => ({ entry, next: putBack(entry.value, now, due) }));
  hand.done = [...hand.done, ...later];
}
