import { describe, expect, it } from 'vitest';
import { takesNotes, takesVotes } from '../../../src/domain/round/taking.ts';
import { aRound } from '../../support/a-round.ts';
import { aWorkshop } from '../../support/a-workshop.ts';

const ENDED = '2026-11-24T09:30:00.000Z';
const WITHIN = '2026-11-24T09:30:59.000Z';
const AFTER = '2026-11-24T09:31:01.000Z';

describe('takesNotes', () => {
  it('takes those of the slot that runs', () => {
    const runs = aWorkshop({ phase: 'notes', slot: 2, phaseEndsAt: ENDED });
    expect(takesNotes(runs, 2, '2026-11-24T09:10:00.000Z')).toBe('yes');
    expect(takesNotes(runs, 3, '2026-11-24T09:10:00.000Z')).toBe('early');
  });

  it('takes them for a minute after its end, also when the next one runs or the vote began', () => {
    const between = aWorkshop({ phase: 'between', slot: 1, endedAt: ENDED });
    const next = aWorkshop({ phase: 'notes', slot: 2, endedAt: ENDED });
    const vote = aWorkshop({ phase: 'vote', slot: 1, endedAt: ENDED });
    for (const round of [between, next, vote]) {
      expect(takesNotes(round, 1, WITHIN)).toBe('yes');
      expect(takesNotes(round, 1, AFTER)).toBe('late');
    }
  });

  it('takes none before the first slot, none once answers are given, and says when it stands still', () => {
    expect(takesNotes(aWorkshop(), 0, ENDED)).toBe('early');
    const answers = aWorkshop({ phase: 'answer', slot: 2, endedAt: ENDED });
    expect(takesNotes(answers, 2, WITHIN)).toBe('late');
    const paused = aWorkshop({ phase: 'notes', slot: 1 }, { state: 'paused', pausedAt: ENDED });
    expect(takesNotes(paused, 1, AFTER)).toBe('paused');
    expect(takesNotes(aRound(), 1, ENDED)).toBe('over');
  });
});

describe('takesVotes', () => {
  it('takes them while the vote runs and a minute after', () => {
    expect(takesVotes(aWorkshop({ phase: 'vote', slot: 2 }), ENDED)).toBe('yes');
    const answers = aWorkshop({ phase: 'answer', slot: 2, endedAt: ENDED });
    expect(takesVotes(answers, WITHIN)).toBe('yes');
    expect(takesVotes(answers, AFTER)).toBe('late');
  });

  it('takes none before, at the end, or when it is cancelled', () => {
    expect(takesVotes(aWorkshop({ phase: 'between', slot: 2 }), ENDED)).toBe('early');
    expect(takesVotes(aWorkshop({ phase: 'done', slot: 2 }), ENDED)).toBe('late');
    const cancelled = aWorkshop({ phase: 'vote', slot: 2 }, { state: 'cancelled' });
    expect(takesVotes(cancelled, ENDED)).toBe('cancelled');
  });
});
