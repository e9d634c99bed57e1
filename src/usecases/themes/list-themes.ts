// Lists the themes somebody may see, each with how far it is.
import { ok, type Result } from '../../domain/shared/result.ts';
import { progressOf, type ThemeProgress } from '../../domain/theme/progress.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import { type Listed, pageOf } from '../listed.ts';
import { departmentsOf } from './departments-of.ts';
import { maySee, type ThemeDeps, themeSight } from './theme-sight.ts';

export interface ListedTheme {
  readonly theme: Theme;
  readonly progress?: ThemeProgress;
}

export interface ThemeList extends Listed<ListedTheme> {
  /** They may make new ones, and see the budget. */
  readonly mayAll: boolean;
}

/** Administrators see all, whoever leads one their own. */
export async function listThemes(
  deps: ThemeDeps,
  caller: ChannelCaller,
  page: number,
): Promise<Result<ThemeList, AccessProblem>> {
  const { tenant } = caller;
  const sight = await themeSight(deps, caller);
  if (!sight.ok) return sight;
  const [themes, proposals, initiatives, register] = await Promise.all([
    deps.themes.all(tenant),
    deps.projection.proposals(tenant),
    deps.initiatives.all(tenant),
    deps.registry.register(tenant),
  ]);
  const departments = departmentsOf(proposals, register);
  const listed = themes
    .filter((one) => maySee(one, sight.value))
    .map((theme) => {
      const progress = progressOf(theme, initiatives, departments);
      return { theme, ...(progress && { progress }) };
    });
  return ok({ ...pageOf(listed, page), mayAll: sight.value.administrator });
}
