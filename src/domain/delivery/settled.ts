// What an attempt to send leads to: the next state of its ledger entries.
import { addMinutes } from '../shared/time.ts';
import type { LedgerEntry, SendResult } from './ledger.ts';
import { nextPauseMs } from './next-pause.ts';

/** After so many attempts a message that is always put off has failed. */
const MAX_ATTEMPTS = 8;
const PAUSES = { firstMs: 1_000, longestMs: 60_000 };

interface At {
  /** ISO instant. */
  readonly now: string;
  /** From 0 up to 1, to spread the next attempts. */
  readonly random: number;
}

/** The entry after an attempt. What may have arrived (`unknown`) is never tried again by itself. */
export function settled(entry: LedgerEntry, result: SendResult, at: At): LedgerEntry {
  const tried = { ...entry, attempts: entry.attempts + 1, changedAt: at.now };
  switch (result.kind) {
    case 'sent': {
      const { bundled: _, pauseMs: __, ...sent } = tried;
      return { ...sent, state: 'sent', activity: result.activity };
    }
    case 'later': {
      const pauseMs = nextPauseMs(entry.pauseMs ?? PAUSES.firstMs, at.random, PAUSES);
      const put = { ...tried, lastCode: result.code, pauseMs };
      if (put.attempts >= MAX_ATTEMPTS) return { ...put, state: 'failed' };
      const waitMs = Math.max(pauseMs, result.afterMs ?? 0);
      return { ...put, state: 'queued', due: addMinutes(at.now, waitMs / 60_000) };
    }
    case 'missing': {
      // Nothing was sent: it is said anew, and that message's id is kept.
      const { activity: _, bundled: __, ...anew } = entry;
      const { now } = at;
      return { ...anew, state: 'queued', lastCode: result.code, due: now, changedAt: now };
    }
    case 'stopped':
      return putBack(entry, at.now);
    case 'blocked':
    case 'failed':
    case 'unknown':
      return { ...tried, state: result.kind, lastCode: result.code };
  }
}

/**
 * Entries that went in one message after its attempt: the same result, and the same next moment, so
 * that they go together again.
 */
export function settledTogether(
  entries: readonly LedgerEntry[],
  result: SendResult,
  at: At,
): readonly LedgerEntry[] {
  const nexts = entries.map((entry) => settled(entry, result, at));
  if (nexts.length < 2) return nexts;
  const due = nexts.reduce((latest, next) => (next.due > latest ? next.due : latest), '');
  return nexts.map((next) => {
    if (next.state === 'sent') return { ...next, bundled: true };
    return result.kind === 'later' && next.state === 'queued' ? { ...next, due } : next;
  });
}

/** The entry of a claim that was given up before anything was sent: as it was, or due later. */
export function putBack(entry: LedgerEntry, now: string, due = entry.due): LedgerEntry {
  return { ...entry, state: 'queued', due, changedAt: now };
}
