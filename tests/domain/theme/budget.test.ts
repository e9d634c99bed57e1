import { describe, expect, it } from 'vitest';
import type { BudgetInput } from '../../../src/domain/proposal/marks.ts';
import { budgetOf, budgetYears, sumsOf } from '../../../src/domain/theme/budget.ts';
import { no } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';

const input = (number: string, budget: Partial<BudgetInput> = {}) => ({
  no: no(number),
  budget: { year: 2028, ...budget },
});
const INPUTS = [
  input('2026-4'),
  input('2026-3', { kind: 'efficiency', amount: -200 }),
  input('2026-2', { kind: 'investment', amount: 500 }),
  input('2026-1', { kind: 'efficiency', amount: -100 }),
  input('2026-5', { kind: 'reduced-service', amount: -50 }),
  input('2026-6', { year: 2029, kind: 'investment', amount: 9 }),
];
const THEMES = [
  aTheme('empty'),
  aTheme('a', { proposals: nos('2026-1', '2026-2', '2026-3', '2026-4') }),
];

describe('budgetOf', () => {
  it('groups the input of a year by theme, by kind and number, what is in none last', () => {
    const { groups } = budgetOf(INPUTS, THEMES, 2028);

    expect(groups.map(({ theme, items }) => [theme?.id, items.map((one) => one.no)])).toEqual([
      ['a', nos('2026-2', '2026-1', '2026-3', '2026-4')],
      [undefined, nos('2026-5')],
    ]);
  });

  it('has sums that add up, and leaves out what lacks kind or amount', () => {
    const budget = budgetOf(INPUTS, THEMES, 2028);

    expect(budget).toMatchObject({
      year: 2028,
      byKind: { investment: 500, efficiency: -300, 'reduced-service': -50 },
      net: 150,
      count: 5,
      open: 1,
    });
    expect(budget.groups.reduce((sum, { net }) => sum + net, 0)).toBe(budget.net);
  });
});

describe('sumsOf', () => {
  it('counts an amount without a kind as open', () => {
    expect(sumsOf([input('2026-1', { amount: 100 })])).toMatchObject({ net: 0, open: 1 });
  });
});

describe('budgetYears', () => {
  it('are each once, newest first', () => {
    expect(budgetYears([...INPUTS, { no: no('2026-9') }])).toEqual([2029, 2028]);
  });
});
