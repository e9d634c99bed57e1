import { describe, expect, it } from 'vitest';
import { readFlags, typedFlags } from '../../../src/domain/triage/typed-flags.ts';

const TODAY = '2026-11-23';
const NOTHING = {
  kinds: [],
  hours: '',
  reviewer: '',
  reviewedAt: '',
  year: '',
  budgetKind: '',
  amount: '',
  stage: '',
};
const ALL = {
  kinds: ['movesWork', 'touchesLaw', 'concernsMed', 'budget', 'automation'],
  hours: '1.234,5',
  reviewer: '  Jens   Jurist ',
  reviewedAt: '2026-12-01',
  year: '2027',
  budgetKind: 'efficiency',
  amount: '200.000',
  stage: 'qualified',
};
const FLAGS = {
  movesWork: { netHours: 1234.5 },
  touchesLaw: { reviewer: 'Jens Jurist', reviewedAt: '2026-12-01' },
  concernsMed: true,
  budget: { year: 2027, kind: 'efficiency', amount: -200_000 },
  automation: 'qualified',
} as const;

describe('readFlags', () => {
  it('reads them all, numbers as Danes write them', () => {
    expect(readFlags(ALL, TODAY)).toEqual({ ok: true, value: FLAGS });
  });

  it('looks at nothing that belongs to a mark that is not set', () => {
    expect(readFlags({ ...ALL, kinds: ['concernsMed'], year: 'x' }, TODAY)).toEqual({
      ok: true,
      value: { concernsMed: true },
    });
  });

  it('needs no hours and no day', () => {
    const typed = { ...NOTHING, kinds: ['movesWork', 'touchesLaw'], reviewer: 'Jens' };

    expect(readFlags(typed, TODAY)).toEqual({
      ok: true,
      value: { movesWork: {}, touchesLaw: { reviewer: 'Jens' } },
    });
  });

  it('tells every fault at once', () => {
    expect(readFlags({ ...NOTHING, kinds: ALL.kinds, hours: 'mange' }, TODAY)).toEqual({
      ok: false,
      problem: [
        { field: 'hours', kind: 'unreadable' },
        { field: 'reviewer', kind: 'required' },
        { field: 'year', kind: 'unreadable' },
        { field: 'stage', kind: 'required' },
      ],
    });
  });

  it.each([
    ['investment', '1.500', 1_500],
    ['efficiency', '-1500', -1_500],
    ['reduced-service', '1500,4', -1_500],
  ])('takes the sign of %s by what it is', (budgetKind, amount, signed) => {
    const typed = { ...NOTHING, kinds: ['budget'], year: '2027', budgetKind, amount };
    expect(readFlags(typed, TODAY)).toEqual({
      ok: true,
      value: { budget: { year: 2027, kind: budgetKind, amount: signed } },
    });
  });

  it('asks for the kind of an amount, and for an amount that is one', () => {
    const budget = { ...NOTHING, kinds: ['budget'], year: '2027' };
    expect(readFlags({ ...budget, budgetKind: '-', amount: '500' }, TODAY)).toEqual({
      ok: false,
      problem: [{ field: 'budgetKind', kind: 'required' }],
    });
    expect(readFlags({ ...budget, budgetKind: 'efficiency', amount: 'nok' }, TODAY)).toEqual({
      ok: false,
      problem: [{ field: 'amount', kind: 'unreadable' }],
    });
    expect(readFlags({ ...budget, budgetKind: 'efficiency' }, TODAY)).toEqual({
      ok: true,
      value: { budget: { year: 2027, kind: 'efficiency' } },
    });
  });

  it.each(['2020', '2037', '27', '2027,5', 'næste år'])('takes %s for no year', (year) => {
    expect(readFlags({ ...NOTHING, kinds: ['budget'], year }, TODAY).ok).toBe(false);
  });

  it.each([
    [{ reviewer: 'x'.repeat(81) }, { field: 'reviewer', kind: 'too-long' }],
    [
      { reviewer: 'Jens', reviewedAt: '2026-13-01' },
      { field: 'reviewedAt', kind: 'unreadable' },
    ],
  ])('refuses %j', (typed, fault) => {
    expect(readFlags({ ...NOTHING, kinds: ['touchesLaw'], ...typed }, TODAY)).toEqual({
      ok: false,
      problem: [fault],
    });
  });

  it('refuses more hours than there are', () => {
    const typed = { ...NOTHING, kinds: ['movesWork'], hours: '99.000.000' };

    expect(readFlags(typed, TODAY).ok).toBe(false);
  });
});

describe('typedFlags', () => {
  it('comes back as it went in', () => {
    expect(readFlags(typedFlags(FLAGS), TODAY)).toEqual({ ok: true, value: FLAGS });
    expect(typedFlags()).toEqual(NOTHING);
  });
});
