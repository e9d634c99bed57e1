// One theme with its proposals, and how far it is.
import { type PaperProposal, paperProposal } from '../../domain/paper/paper-proposal.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { ThemeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type BudgetSums, budgetOf, budgetYears } from '../../domain/theme/budget.ts';
import { progressOf, type ThemeProgress } from '../../domain/theme/progress.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import { departmentsOf } from './departments-of.ts';
import { maySee, type ThemeDeps, type ThemeSight, themeSight } from './theme-sight.ts';

export type ShowThemeProblem = AccessProblem | { readonly kind: 'not-found' };

export interface ShownTheme {
  readonly theme: Theme;
  /** Those we still have; to its lead as they may stand on paper, without kept words. */
  readonly proposals: readonly Pick<PaperProposal, 'no' | 'title' | 'status' | 'outcome'>[];
  readonly progress?: ThemeProgress;
  /** Input to budgets by year, newest first. */
  readonly budgets: readonly (BudgetSums & { readonly year: number })[];
  /** Every department there is, and those that have a share, by name. */
  readonly departments: readonly string[];
  /** They may change all of it, not its text and what is done alone. */
  readonly mayAll: boolean;
}

/** For those who may change it; to anybody else there is no such theme. */
export async function showTheme(
  deps: ThemeDeps,
  caller: ChannelCaller,
  id: ThemeId,
): Promise<Result<ShownTheme, ShowThemeProblem>> {
  const touched = await touchTheme(deps, caller, id);
  if (!touched.ok) return touched;
  const { before, sight } = touched.value;
  return ok(await shownTheme(deps, before.value, sight));
}

/** The theme to be changed, as it is now, and what they may do who asks. */
export async function touchTheme(
  deps: ThemeDeps,
  caller: ChannelCaller,
  id: ThemeId,
): Promise<
  Result<{ readonly before: Tagged<Theme>; readonly sight: ThemeSight }, ShowThemeProblem>
> {
  const sight = await themeSight(deps, caller);
  if (!sight.ok) return sight;
  const before = await deps.themes.theme(caller.tenant, id);
  if (before === undefined || !maySee(before.value, sight.value)) {
    return refused({ kind: 'not-found' });
  }
  return ok({ before, sight: sight.value });
}

async function shownTheme(
  { proposals, projection, initiatives, registry }: ThemeDeps,
  theme: Theme,
  { administrator }: ThemeSight,
): Promise<ShownTheme> {
  const { tenant } = theme;
  const [stored, all, running, register] = await Promise.all([
    Promise.all(theme.proposals.map((no) => proposals.proposal(tenant, no))),
    projection.proposals(tenant),
    initiatives.all(tenant),
    registry.register(tenant),
  ]);
  const progress = progressOf(theme, running, departmentsOf(all, register));
  const found = stored.flatMap((one) => (one === undefined ? [] : [one.value]));
  const { target } = theme;
  return {
    theme,
    proposals: found.map((proposal) => {
      const { title, no, status, outcome } = paperProposal(proposal, register);
      const shown = administrator ? titleOf(proposal) : title;
      return { no, status, ...(outcome && { outcome }), ...(shown && { title: shown }) };
    }),
    ...(progress && { progress }),
    budgets: budgetsOf(found),
    departments: namesOf([
      ...register.units.map(({ department }) => department),
      ...Object.keys(target?.byDepartment ?? {}),
    ]),
    mayAll: administrator,
  };
}

/** What was merged or taken back is no input of its own. */
function budgetsOf(found: readonly Proposal[]): ShownTheme['budgets'] {
  const inputs = found.flatMap(({ no, flags, status, mergedInto }) =>
    flags?.budget === undefined || status === 'withdrawn' || mergedInto !== undefined
      ? []
      : [{ no, budget: flags.budget }],
  );
  return budgetYears(inputs).map((year) => budgetOf(inputs, [], year));
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'da'));
}
