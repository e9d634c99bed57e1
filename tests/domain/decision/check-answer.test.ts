import { describe, expect, it } from 'vitest';
import { checkAnswer, keepFaults } from '../../../src/domain/decision/check-answer.ts';
import type { TypedAnswer } from '../../../src/domain/proposal/decision.ts';
import { WRITTEN } from '../../support/owner-world.ts';

const ASKED = { large: false, notCpr: [], today: '2026-11-23' };
const check = (more: Partial<TypedAnswer>, asked: Partial<typeof ASKED> = {}) =>
  checkAnswer({ ...WRITTEN, ...more }, { ...ASKED, ...asked });
const faultsOf = (...given: Parameters<typeof check>) => {
  const checked = check(...given);
  return checked.ok ? [] : checked.problem.map(({ field, kind }) => `${field}:${kind}`);
};
const EMPTY = { initiative: '', improvement: '', horizon: '' };

describe('checkAnswer', () => {
  it('reads four parts, with the days the horizon means', () => {
    expect(check({})).toEqual({
      ok: true,
      value: {
        outcome: 'planned',
        reason: WRITTEN.reason,
        parts: {
          challenge: WRITTEN.challenge,
          initiative: WRITTEN.initiative,
          improvement: WRITTEN.improvement,
          horizon: { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' },
        },
      },
    });
  });

  it.each(['planned', 'in-progress', 'already-under-way', 'done'])(
    'asks for all parts when it is %s',
    (outcome) => {
      expect(faultsOf({ ...EMPTY, outcome })).toEqual([
        'initiative:required',
        'improvement:required',
        'horizon:required',
      ]);
    },
  );

  it.each(['guidance', 'decided-locally', 'passed-on', 'not-carried-out', 'not-for-us'])(
    'asks for challenge and reason alone when it is %s',
    (outcome) => {
      expect(faultsOf({ ...EMPTY, outcome })).toEqual([]);
      expect(faultsOf({ ...EMPTY, outcome, challenge: ' ', reason: ' ' }).toSorted()).toEqual([
        'challenge:required',
        'reason:required',
      ]);
    },
  );

  it('asks for two parts more of what takes much', () => {
    expect(faultsOf({}, { large: true })).toEqual(['now:required', 'first:required']);
    expect(faultsOf({ now: 'Noget', first: 'Resten' }, { large: true })).toEqual([]);
  });

  it.each(['', 'sent-back', 'made-up'])('takes no outcome %j', (outcome) => {
    expect(faultsOf({ outcome })).toContain('outcome:required');
  });

  it('takes no time that is over, but for what is done', () => {
    expect(faultsOf({ horizon: 'marts 2026' })).toEqual(['horizon:past']);
    expect(faultsOf({ horizon: 'marts 2026', outcome: 'done' })).toEqual([]);
    expect(faultsOf({ horizon: '2026' })).toEqual([]);
    expect(faultsOf({ horizon: 'snart' })).toEqual(['horizon:not-a-horizon']);
  });

  it('finds CPR numbers in each part, unless they are said to be none', () => {
    const more = { reason: 'Ring 010190-1234', initiative: 'Se 010190-1234' };

    expect(faultsOf(more).toSorted()).toEqual(['initiative:cpr', 'reason:cpr']);
    expect(
      checkAnswer({ ...WRITTEN, ...more }, { ...ASKED, notCpr: ['reason', 'initiative'] }).ok,
    ).toBe(true);
  });
});

describe('keepFaults', () => {
  it('lets be kept what is not complete, but no CPR number and nothing too long', () => {
    const kept = (more: Partial<TypedAnswer>) =>
      keepFaults({ ...WRITTEN, ...more }, ASKED).map(({ field, kind }) => `${field}:${kind}`);

    expect(kept({ ...EMPTY, outcome: '', reason: '', horizon: 'snart' })).toEqual([]);
    expect(kept({ outcome: '', reason: 'Ring 010190-1234' })).toEqual(['reason:cpr']);
    expect(kept({ improvement: 'x'.repeat(601) })).toEqual(['improvement:too-long']);
  });
});
