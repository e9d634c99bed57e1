import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { queuedEntry, recipientOf, type Wording } from '../../../src/domain/delivery/queued.ts';
import { reworded } from '../../../src/domain/delivery/reworded.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { NO } from '../../support/builders.ts';
import { aPerson, QUESTION } from '../../support/relay-world.ts';

const FIRST = { message: 'm1', revision: 1, content: QUESTION, manner: 'case' } as const;
const LATER = {
  ...FIRST,
  revision: 2,
  content: { ...QUESTION, title: 'Ny vagtplan' },
} as const;
const OVER = {
  ...LATER,
  content: { kind: 'question-answered', no: NO, title: 'Vagtplan' },
} as const;
/** Saturday. */
const NOW = '2026-11-28T09:00:00.000Z';
const MONDAY = '2026-11-30T06:30:00.000Z';
const DUE = '2026-11-27T09:00:00.000Z';

const entry = (over: Partial<LedgerEntry>): LedgerEntry => ({
  ...queuedEntry(FIRST, recipientOf(aPerson('Ole')), { now: DUE, due: DUE }),
  ...over,
});
const later = (over: Partial<LedgerEntry>, wording: Wording = LATER) =>
  reworded(entry(over), wording, { now: NOW, calendar: holidays() });
const ended = (over: Partial<LedgerEntry>) => later(over, OVER);

describe('reworded', () => {
  it.each(['queued', 'blocked', 'unknown'] as const)(
    'replaces what is said by one that is %s',
    (state) => {
      expect(later({ state, attempts: 2 })).toEqual(
        entry({ ...LATER, state, attempts: 2, changedAt: NOW }),
      );
    },
  );

  it('edits at once what was sent, at any hour, with all its attempts before it', () => {
    expect(later({ state: 'sent', attempts: 3, activity: 'a1', pauseMs: 9 })).toEqual(
      entry({ ...LATER, state: 'queued', activity: 'a1', due: NOW, changedAt: NOW }),
    );
  });

  it('says anew, in its hours, what shares its message with others', () => {
    expect(later({ state: 'sent', attempts: 1, activity: 'a1', bundled: true })).toEqual(
      entry({ ...LATER, state: 'queued', due: MONDAY, changedAt: NOW }),
    );
  });

  it('says anew what failed', () => {
    expect(later({ state: 'failed', attempts: 8, lastCode: '502' })).toEqual(
      entry({ ...LATER, state: 'queued', due: MONDAY, changedAt: NOW }),
    );
  });

  it('leaves one alone that is being sent', () => {
    expect(later({ state: 'sending' })).toBe('busy');
  });

  it.each([2, 3])('knows wording 2 from wording %d on', (revision) => {
    expect(later({ revision, state: 'sent' })).toBe('known');
    expect(later({ revision, state: 'sending' })).toBe('known');
  });
});

describe('the end of a task or a question', () => {
  it.each(['queued', 'blocked', 'failed'] as const)(
    'is not told to whoever never got it, as it was %s',
    (state) => {
      expect(ended({ state, attempts: 2, lastCode: '503' })).toEqual(
        entry({ ...OVER, state: 'blocked', lastCode: 'over', attempts: 2, changedAt: NOW }),
      );
    },
  );

  it('edits at once what was sent, and is said in its hours where that stands with others', () => {
    expect(ended({ state: 'sent', activity: 'a1' })).toEqual(
      entry({ ...OVER, state: 'queued', activity: 'a1', due: NOW, changedAt: NOW }),
    );
    expect(ended({ state: 'sent', activity: 'a1', bundled: true })).toEqual(
      entry({ ...OVER, state: 'queued', due: MONDAY, changedAt: NOW }),
    );
  });

  it('still edits one that came and whose last edit did not', () => {
    expect(ended({ state: 'failed', activity: 'a1' })).toMatchObject({
      state: 'queued',
      activity: 'a1',
      content: OVER.content,
    });
  });

  it('leaves to whoever decides on it what may have come', () => {
    expect(ended({ state: 'unknown' })).toMatchObject({
      state: 'unknown',
      content: OVER.content,
    });
  });
});
