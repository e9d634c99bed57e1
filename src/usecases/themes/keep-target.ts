// Sets the target of a theme, and how many places are done.
import type { ThemeId } from '../../domain/shared/ids.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { type ChangedSince, setCounted, setTarget } from '../../domain/theme/change-theme.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import {
  readByDepartment,
  readCount,
  readTarget,
  type TargetFault,
  type TypedTarget,
} from '../../domain/theme/typed-target.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeTheme } from './change-theme.ts';
import type { ShowThemeProblem } from './show-theme.ts';
import type { ThemeDeps } from './theme-sight.ts';

export interface TargetNotFilled {
  readonly kind: 'not-filled';
  readonly faults: readonly TargetFault[];
}

export type TargetProblem = ShowThemeProblem | TargetNotFilled | ChangedSince;

/** Administrators alone; a target without figures takes it away. */
export function keepTarget(
  deps: ThemeDeps,
  caller: ChannelCaller,
  given: { readonly id: ThemeId; readonly seen: number; readonly typed: TypedTarget },
): Promise<Result<Theme, TargetProblem>> {
  const now = deps.clock.now();
  const read = readTarget(given.typed, dayOf(now));
  return changeTheme<TargetNotFilled | ChangedSince>(deps, caller, {
    id: given.id,
    all: true,
    change: (theme) =>
      read.ok
        ? setTarget(theme, read.value, { seen: given.seen, now: now.toISOString() })
        : refused({ kind: 'not-filled', faults: read.problem }),
  });
}

/** Administrators and whoever leads it. */
export function keepCounted(
  deps: ThemeDeps,
  caller: ChannelCaller,
  given: {
    readonly id: ThemeId;
    readonly seen: number;
    readonly typed: Pick<TypedTarget, 'total' | 'byDepartment'>;
  },
): Promise<Result<Theme, TargetProblem>> {
  const { seen, typed } = given;
  const total = typed.total.trim() === '' ? 0 : readCount(typed.total);
  const shares = readByDepartment(typed.byDepartment);
  return changeTheme<TargetNotFilled | ChangedSince>(deps, caller, {
    id: given.id,
    all: false,
    change: (theme) => {
      if (!shares.ok) return refused({ kind: 'not-filled', faults: shares.problem });
      if (total === undefined) return refused({ kind: 'not-filled', faults: [BAD_TOTAL] });
      const counted = { total, byDepartment: shares.value };
      return setCounted(theme, counted, { seen, now: deps.clock.now().toISOString() });
    },
  });
}

const BAD_TOTAL: TargetFault = { field: 'total', kind: 'unreadable' };
