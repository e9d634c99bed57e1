// The work of a sender: begins messages as the windows allow, and turns the ledger over beside it.
import { abandonOpen, carryOut } from './carry-out.ts';
import type { Desk } from './desk.ts';
import { isEmpty, type Outgoing } from './hand.ts';
import { newRun, type Run } from './run.ts';
import { LINGER_MS, needsTurn, turn } from './turn.ts';

/** Most messages begun and not answered. */
const MOST_OPEN = 100;
/** What is begun when sending is to stop is waited for so long. */
const STOPPING_MS = 6_000;
/** Turns that may fail in a row. */
const MOST_FAULTS = 2;
/** Looks at the clocks at least so often. */
const LONGEST_REST_MS = 1_000;

/**
 * Works until there is nothing to do, and says how many entries were tried. Beginning a message takes
 * no waiting: windows, lease and count are looked at and the request is made in one go. All that
 * waits (answers, and one turn with the ledger at a time) runs beside it and rings when it is done.
 */
export async function work(desk: Desk, stopping: AbortSignal): Promise<number> {
  const run = newRun(stopping, desk.halt);
  const ring = () => desk.bell.ring();
  stopping.addEventListener('abort', ring);
  for (;;) {
    if (stopping.aborted) stopWaiting(desk, run);
    run.tried += beginReady(desk, run);
    if (!run.turning && needsTurn(desk, run)) beginTurn(desk, run);
    if (hasEnded(desk, run)) break;
    await desk.bell.wait(restMs(desk, run));
  }
  stopping.removeEventListener('abort', ring);
  if (run.failed !== undefined) throw run.failed.cause;
  return run.tried;
}

function beginReady(desk: Desk, run: Run): number {
  const { hand, limiter } = desk;
  const begun = new Set<Outgoing>();
  for (const outgoing of hand.ready) {
    const { conversation } = outgoing.place;
    if (limiter.waitMs(conversation) > 0) continue;
    if (!mayBegin(desk, run)) break;
    limiter.count(conversation);
    hand.open.add(outgoing);
    begun.add(outgoing);
    void carryOut(desk, outgoing);
  }
  hand.ready = hand.ready.filter((outgoing) => !begun.has(outgoing));
  return [...begun].reduce((sum, { entries }) => sum + entries.length, 0);
}

function mayBegin({ hand, halt, lease }: Desk, run: Run): boolean {
  if (run.windsDown() || run.failed !== undefined || hand.owed.length > 0) return false;
  const most = halt.isProbing() ? 1 : MOST_OPEN;
  return hand.open.size + hand.paying.size < most && lease.mayBegin();
}

function beginTurn(desk: Desk, run: Run): void {
  run.turning = true;
  const ended = (fault?: { readonly cause: unknown }) => {
    run.turning = false;
    run.faults = fault === undefined ? 0 : run.faults + 1;
    if (fault !== undefined && run.faults >= MOST_FAULTS) run.failed = fault;
    desk.bell.ring();
  };
  void turn(desk, run).then(
    () => ended(),
    (cause: unknown) => ended({ cause }),
  );
}

function stopWaiting(desk: Desk, run: Run): void {
  run.stopBy ??= desk.monotonic() + STOPPING_MS;
  if (desk.monotonic() >= run.stopBy) abandonOpen(desk);
}

function hasEnded({ hand }: Desk, run: Run): boolean {
  if (run.turning || hand.open.size + hand.paying.size > 0) return false;
  if (run.failed !== undefined || run.elsewhere) return true;
  return isEmpty(hand) && (run.exhausted || run.windsDown());
}

/** Until something can have changed without a ring. */
function restMs({ hand, limiter, monotonic }: Desk, run: Run): number {
  const now = monotonic();
  const waits = hand.ready.map(({ place }) => limiter.waitMs(place.conversation));
  const written = hand.done.length > 0 ? run.turnedAt + LINGER_MS - now : 0;
  const soon = [...waits, written, run.lookAgainAt - now, (run.stopBy ?? 0) - now];
  return Math.max(1, Math.min(LONGEST_REST_MS, ...soon.filter((ms) => ms > 0)));
}
