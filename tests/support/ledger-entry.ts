/** A message of the ledger to Karen, failed unless a test says otherwise. */
import type { LedgerEntry } from '../../src/domain/delivery/ledger.ts';
import { KAREN, NO } from './builders.ts';
import { personalPlace } from './channel-world.ts';

export function anEntry(over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    message: 'people~1~7',
    to: KAREN,
    revision: 1,
    state: 'failed',
    content: { kind: 'question', no: NO, title: 'Vagtplan', question: 'Hvor tit?' },
    manner: 'case',
    language: 'da',
    place: personalPlace('Karen'),
    person: KAREN,
    attempts: 8,
    pauseMs: 60_000,
    lastCode: '503 ServiceUnavailable',
    due: '2026-11-23T05:00:00.000Z',
    queuedAt: '2026-11-23T05:00:00.000Z',
    changedAt: '2026-11-23T05:09:00.000Z',
    ...over,
  };
}
