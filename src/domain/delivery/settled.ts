// What an attempt to send leads to: the next state of its ledger entry.
import { addMinutes } from '../shared/time.ts';
import type { LedgerEntry, SendResult } from './ledger.ts';

/** After so many attempts a message that is always put off has failed. */
const MAX_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

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
    case 'sent':
      return { ...tried, state: 'sent', activity: result.activity };
    case 'later': {
      const lastCode = result.code;
      if (tried.attempts >= MAX_ATTEMPTS) return { ...tried, state: 'failed', lastCode };
      const due = addMinutes(at.now, pauseMs(tried.attempts, result.afterMs, at.random) / 60_000);
      return { ...tried, state: 'queued', lastCode, due };
    }
    case 'blocked':
    case 'failed':
    case 'unknown':
      return { ...tried, state: result.kind, lastCode: result.code };
  }
}

/** The entry of a claim that was given up before anything was sent: as it was, and due at once. */
export function putBack(entry: LedgerEntry, now: string): LedgerEntry {
  return { ...entry, state: 'queued', changedAt: now };
}

/** Doubles with each attempt, spread over half of it; never shorter than the service asked for. */
function pauseMs(attempts: number, askedMs: number | undefined, random: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return (askedMs ?? 0) + pause * (0.5 + random / 2);
}
