// Carries out one message: says it, draws the consequences of the answer, and notes what became of it.
import type { LedgerEntry, SendResult } from '../../domain/delivery/ledger.ts';
import { settledTogether } from '../../domain/delivery/settled.ts';
import type { Settled } from '../../ports/ledger.ts';
import type { Desk } from './desk.ts';
import { concluded, type Outgoing } from './hand.ts';
import { pay } from './pay.ts';
import { say } from './say.ts';

/** Never throws: what could not be told to whoever must know is kept in hand as owed. */
export async function carryOut(desk: Desk, outgoing: Outgoing): Promise<void> {
  const { hand, bell } = desk;
  const result = await say(desk, outgoing);
  // Given up on meanwhile: it is settled, and nothing is settled twice.
  if (!hand.open.delete(outgoing)) return;
  const settled = outcomeOf(desk, outgoing, result);
  drawConsequences(desk, result, settled);
  if (result.kind === 'blocked') {
    await pay(desk, { tell: () => tellBlocked(desk, outgoing, result.code), settled });
  } else {
    concluded(hand, settled);
    bell.ring();
  }
}

/** Settles what was begun as `unknown`: nobody waits for the answers any more. */
export function abandonOpen(desk: Desk): void {
  const { hand } = desk;
  for (const outgoing of hand.open) {
    const result: SendResult = { kind: 'unknown', code: 'stopped' };
    const settled = outcomeOf(desk, outgoing, result);
    drawConsequences(desk, result, settled);
    concluded(hand, settled);
  }
  hand.open.clear();
}

/** Logs an entry nobody will send again by itself, for somebody to look at. */
export function logLeftOver({ log }: Pick<Desk, 'log'>, entry: LedgerEntry): void {
  const data = { message: entry.message, to: entry.to, code: entry.lastCode };
  if (entry.state === 'failed') log.error('dead-letter', data);
  if (entry.state === 'unknown') log.warn('unknown', data);
}

/** Each entry of a message may have somebody of its own who is to be told instead. */
async function tellBlocked(desk: Desk, { entries, place }: Outgoing, code: string): Promise<void> {
  for (const { value } of entries) {
    await desk.onBlocked(desk.tenant, { ...value, place }, code);
  }
}

function outcomeOf(
  { clock, random }: Desk,
  { entries }: Outgoing,
  result: SendResult,
): readonly Settled[] {
  const values = entries.map(({ value }) => value);
  const at = { now: clock.now().toISOString(), random: random() };
  const nexts = settledTogether(values, result, at);
  return entries.map((entry, index) => ({ entry, next: nexts[index] ?? entry.value }));
}

function drawConsequences(desk: Desk, result: SendResult, settled: readonly Settled[]): void {
  const { halt, limiter, log, clock } = desk;
  if (result.kind === 'later' && result.pauses) {
    const pauses = settled.map(({ next }) => next.pauseMs ?? 0);
    limiter.pause(Math.max(result.afterMs ?? 0, ...pauses));
  }
  const heard = halt.heard(result, clock.now().toISOString());
  if (heard === 'stopped') log.error('sending-stopped', { code: halt.stopped()?.code });
  if (heard === 'resumed') log.info('sending-resumed');
  for (const { next } of settled) logLeftOver(desk, next);
}
