// Changes the words of a theme as they were typed on its form; its lead changes the text alone.
import type { ThemeId } from '../../domain/shared/ids.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { type ChangedSince, setWords } from '../../domain/theme/change-theme.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { TypedTheme } from '../../domain/theme/typed-theme.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeTheme } from './change-theme.ts';
import type { ThemeNotFilled } from './create-theme.ts';
import { readTheme } from './read-theme.ts';
import type { ShowThemeProblem } from './show-theme.ts';
import type { ThemeDeps } from './theme-sight.ts';

export interface TypedThemeChange {
  readonly id: ThemeId;
  /** The version it was made from. */
  readonly seen: number;
  /** What the form did not ask for stays as it is. */
  readonly typed: Partial<TypedTheme>;
  readonly notCpr: boolean;
}

/** Keeps it; refused when somebody else changed it since. */
export function amendTheme(
  deps: ThemeDeps,
  caller: ChannelCaller,
  { id, seen, typed, notCpr }: TypedThemeChange,
): Promise<Result<Theme, ShowThemeProblem | ThemeNotFilled | ChangedSince>> {
  return changeTheme<ThemeNotFilled | ChangedSince>(deps, caller, {
    id,
    all: false,
    change: async (theme, { administrator }) => {
      const [register, all] = await Promise.all([
        deps.registry.register(caller.tenant),
        deps.themes.all(caller.tenant),
      ]);
      const before = typedThemeOf(theme);
      const { text = before.text } = typed;
      const wanted = administrator ? { ...before, ...typed } : { ...before, text };
      const others = all.filter((one) => one.id !== id);
      const former = theme.lead && { former: theme.lead };
      const read = readTheme(wanted, { register, notCpr, others, ...former });
      if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
      return setWords(theme, read.value, { seen, now: deps.clock.now().toISOString() });
    },
  });
}

/** A theme as its form shows it. */
export function typedThemeOf({ name, text, lead }: Theme): TypedTheme {
  return { name, text, lead: lead?.name ?? '' };
}
