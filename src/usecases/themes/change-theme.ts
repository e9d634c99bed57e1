// Writes a change of a theme, by those who may make it.
import type { ThemeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { type ShowThemeProblem, touchTheme } from './show-theme.ts';
import type { ThemeDeps, ThemeSight } from './theme-sight.ts';

/** What becomes of a theme; the very same one when nothing does. */
export type ThemeChange<P> = (
  theme: Theme,
  sight: ThemeSight,
) => Result<Theme, P> | Promise<Result<Theme, P>>;

/** Changes it as it is now; what is for administrators alone is refused to its lead. */
export function changeTheme<P>(
  deps: ThemeDeps,
  caller: ChannelCaller,
  given: { readonly id: ThemeId; readonly all: boolean; readonly change: ThemeChange<P> },
): Promise<Result<Theme, P | ShowThemeProblem>> {
  return tryAgain(async () => {
    const touched = await touchTheme(deps, caller, given.id);
    if (!touched.ok) return touched;
    const { before, sight } = touched.value;
    if (given.all && !sight.administrator) return refused({ kind: 'not-administrator' });
    const changed = await given.change(before.value, sight);
    if (!changed.ok || changed.value === before.value) return changed;
    const saved = await deps.themes.save(changed.value, before.tag);
    return saved === 'changed' ? saved : ok(saved.value);
  });
}
