import { describe, expect, it } from 'vitest';
import { checkDecision, partsIn } from '../../../src/domain/decision/check-decision.ts';
import { PART_MAX, REASON_MAX } from '../../../src/domain/proposal/decision.ts';
import { given, PARTS, typedDecision } from '../../support/a-decision.ts';

const check = (differs: Parameters<typeof typedDecision>[0] = {}, large = false) =>
  checkDecision(typedDecision(differs), { large, notCpr: [] });
const faults = (differs: Parameters<typeof typedDecision>[0], large = false) => {
  const checked = check(differs, large);
  return checked.ok ? [] : checked.problem;
};

describe('checkDecision', () => {
  it('reads outcome, reason and the four parts; nothing else unless it is told', () => {
    expect(check()).toEqual({ ok: true, value: given() });
  });

  it('reads what may be left out, with numbers in the Danish way', () => {
    expect(
      check({
        amount: '-120.000,5',
        every: 'year',
        caseNumber: '85.11.06 - p20-1-25',
        caseworker: ' Ida Holm ',
        closed: 'true',
      }),
    ).toMatchObject({
      value: {
        economy: { amount: -120_000.5, unit: 'kr', every: 'year' },
        caseNumber: '85.11.06-P20-1-25',
        caseworker: 'Ida Holm',
        closed: true,
      },
    });
  });

  it.each([
    ['man-years', 'once'],
    ['hours', 'year'],
  ] as const)('reads an amount in %s, %s', (unit, every) => {
    expect(check({ amount: '1,5', unit, every })).toMatchObject({
      value: { economy: { amount: 1.5, unit, every } },
    });
  });

  it('has no economy of nothing', () => {
    const checked = check({ amount: '0' });

    expect(checked.ok && checked.value).not.toHaveProperty('economy');
  });

  it.each(['planned', 'in-progress', 'already-under-way', 'done'])(
    'asks %s for all four parts',
    (outcome) => {
      const empty = { challenge: '', initiative: ' ', improvement: '', horizon: '' };

      expect(faults({ outcome, ...empty }).map(({ field, kind }) => [field, kind])).toEqual([
        ['challenge', 'required'],
        ['initiative', 'required'],
        ['improvement', 'required'],
        ['horizon', 'required'],
      ]);
    },
  );

  it('asks a large one for two more', () => {
    expect(faults({}, true)).toEqual([
      { field: 'now', kind: 'required' },
      { field: 'first', kind: 'required' },
    ]);
  });

  it('asks what promises nothing for a reason alone', () => {
    const empty = { challenge: '', initiative: '', improvement: '', horizon: '' };
    const checked = check({ outcome: 'not-for-us', ...empty });

    expect(checked).toEqual({ ok: true, value: { outcome: 'not-for-us', reason: given().reason } });
  });

  it.each([
    [{ outcome: 'maybe' }, { field: 'outcome', kind: 'required' }],
    [{ reason: ' ' }, { field: 'reason', kind: 'required' }],
    [{ horizon: 'snart' }, { field: 'horizon', kind: 'not-a-horizon' }],
    [{ amount: 'meget' }, { field: 'amount', kind: 'not-a-number' }],
    [{ initiative: 'x'.repeat(PART_MAX + 1) }, { field: 'initiative', kind: 'too-long' }],
    [{ reason: 'x'.repeat(REASON_MAX + 1) }, { field: 'reason', kind: 'too-long' }],
    [{ caseNumber: 'x'.repeat(41) }, { field: 'caseNumber', kind: 'too-long' }],
    [{ caseworker: '010190-1234' }, { field: 'caseworker', kind: 'cpr' }],
    [{ challenge: 'Se 010190-1234' }, { field: 'challenge', kind: 'cpr' }],
  ])('says what is wrong with %j', (differs, fault) => {
    expect(faults(differs)).toMatchObject([fault]);
  });

  it('lets a number through that is said to be none', () => {
    const typed = typedDecision({ reason: 'Se 010190-1234' });

    expect(checkDecision(typed, { large: false, notCpr: ['reason'] }).ok).toBe(true);
  });
});

describe('partsIn', () => {
  it('leaves out what is empty or cannot be read', () => {
    expect(partsIn(typedDecision())).toEqual(PARTS);
    expect(partsIn(typedDecision({ initiative: ' ', improvement: '', horizon: 'snart' }))).toEqual({
      challenge: PARTS.challenge,
    });
  });
});
