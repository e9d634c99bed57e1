// Input to the budget of a year, grouped by theme, with what it costs and saves.
import { BUDGET_KINDS, type BudgetInput, type BudgetKind } from '../proposal/marks.ts';
import type { ProposalNo } from '../proposal/number.ts';
import { type Theme, themeOf } from './theme.ts';

/** Anything that may carry input to a budget: a proposal, as a card or a paper knows it. */
export interface Budgeted {
  readonly no: ProposalNo;
  readonly merged?: readonly ProposalNo[];
  readonly budget?: BudgetInput;
}

/** Kroner: what is spent is above 0, what is saved below. */
export interface BudgetSums {
  readonly byKind: Readonly<Record<BudgetKind, number>>;
  readonly net: number;
  readonly count: number;
  /** How many of them lack a kind or an amount, and so are in no sum. */
  readonly open: number;
}

export interface BudgetGroup<T, G> extends BudgetSums {
  /** Absent for what is in no theme. */
  readonly theme?: G;
  /** By kind, then by number; those whose kind is open come last. */
  readonly items: readonly T[];
}

export interface BudgetOfYear<T, G> extends BudgetSums {
  readonly year: number;
  readonly groups: readonly BudgetGroup<T, G>[];
}

/** The input of that year: a group for each theme that has any, in the order of the themes. */
export function budgetOf<T extends Budgeted, G extends Pick<Theme, 'proposals'>>(
  proposals: readonly T[],
  themes: readonly G[],
  year: number,
): BudgetOfYear<T, G> {
  const items = proposals.filter(({ budget }) => budget?.year === year).toSorted(inOrder);
  const groups = [...themes, undefined].flatMap((theme): readonly BudgetGroup<T, G>[] => {
    const mine = items.filter((one) => themeOf(one, themes) === theme);
    if (mine.length === 0) return [];
    return [{ ...(theme !== undefined && { theme }), items: mine, ...sumsOf(mine) }];
  });
  return { year, groups, ...sumsOf(items) };
}

/** The years there is input to, newest first. */
export function budgetYears(proposals: readonly Budgeted[]): readonly number[] {
  const years = proposals.flatMap(({ budget }) => budget?.year ?? []);
  return [...new Set(years)].toSorted((one, other) => other - one);
}

/** The sums of some of them; what lacks its kind or its amount is in none of them. */
export function sumsOf(items: readonly Budgeted[]): BudgetSums {
  const known = items.flatMap(({ budget: { kind, amount } = {} }) =>
    kind === undefined || amount === undefined ? [] : [{ kind, amount }],
  );
  const of = (wanted: BudgetKind) =>
    known.filter(({ kind }) => kind === wanted).reduce((sum, { amount }) => sum + amount, 0);
  const byKind = {
    investment: of('investment'),
    efficiency: of('efficiency'),
    'reduced-service': of('reduced-service'),
  };
  const net = BUDGET_KINDS.reduce((sum, kind) => sum + byKind[kind], 0);
  return { byKind, net, count: items.length, open: items.length - known.length };
}

function inOrder(one: Budgeted, other: Budgeted): number {
  const rank = ({ budget }: Budgeted) =>
    budget?.kind === undefined ? BUDGET_KINDS.length : BUDGET_KINDS.indexOf(budget.kind);
  return rank(one) - rank(other) || (one.no < other.no ? -1 : 1);
}
