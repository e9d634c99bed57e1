// Makes a theme from its form, once however often the form is sent.
import { asId, type ThemeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { ThemeFault, TypedTheme } from '../../domain/theme/typed-theme.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { readTheme } from './read-theme.ts';
import type { ThemeDeps } from './theme-sight.ts';

export interface ThemeNotFilled {
  readonly kind: 'not-filled';
  readonly faults: readonly ThemeFault[];
}

export interface NewTheme {
  readonly typed: TypedTheme;
  readonly notCpr: boolean;
  /** The form it was typed on. */
  readonly press: string;
}

/** The new theme; the one that is there when the form was sent before. Administrators alone. */
export function createTheme(
  deps: ThemeDeps,
  caller: ChannelCaller,
  { typed, notCpr, press }: NewTheme,
): Promise<Result<Theme, AccessProblem | ThemeNotFilled>> {
  const { tenant } = caller;
  return tryAgain(async () => {
    const access = await channelAccess(deps, caller, 'theme');
    if (!access.ok) return access;
    const id = asId<ThemeId>(`t-${press}`);
    const there = await deps.themes.theme(tenant, id);
    if (there !== undefined) return ok(there.value);
    const [register, others] = await Promise.all([
      deps.registry.register(tenant),
      deps.themes.all(tenant),
    ]);
    const read = readTheme(typed, { register, notCpr, others });
    if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
    const at = deps.clock.now().toISOString();
    const made = { tenant, id, version: 1, ...read.value, proposals: [] };
    const saved = await deps.themes.save({ ...made, createdAt: at, changedAt: at }, undefined);
    return saved === 'changed' ? saved : ok(saved.value);
  });
}
