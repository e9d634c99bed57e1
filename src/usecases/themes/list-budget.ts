// Lists the input to the budget of a year by theme and kind.
import { type PaperProposal, paperProposal } from '../../domain/paper/paper-proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import { type BudgetOfYear, budgetOf, budgetYears } from '../../domain/theme/budget.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ThemeDeps } from './theme-sight.ts';

export interface BudgetList extends BudgetOfYear<PaperProposal, Theme> {
  /** All years with input, newest first. */
  readonly years: readonly number[];
}

/** Administrators alone; the next year that has any input when none is named. */
export async function listBudget(
  deps: ThemeDeps,
  caller: ChannelCaller,
  year?: number,
): Promise<Result<BudgetList, AccessProblem>> {
  const { tenant } = caller;
  const access = await channelAccess(deps, caller, 'theme');
  if (!access.ok) return access;
  const [all, themes, register] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.themes.all(tenant),
    deps.registry.register(tenant),
  ]);
  const open = all.filter(
    ({ flags, status, mergedInto }) =>
      flags?.budget !== undefined && status !== 'withdrawn' && mergedInto === undefined,
  );
  const proposals = open.map((one) => ({ ...paperProposal(one, register), title: titleOf(one) }));
  const years = budgetYears(proposals);
  const next = yearOf(dayOf(deps.clock.now())) + 1;
  const shown = year ?? (years.includes(next) ? next : years[0]) ?? next;
  return ok({ ...budgetOf(proposals, themes, shown), years });
}
