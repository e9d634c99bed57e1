// Puts a proposal in a theme, and takes it out of the one it was in.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { ThemeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type ChangedSince, setProposals } from '../../domain/theme/change-theme.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import { changeTheme } from './change-theme.ts';
import type { ShowThemeProblem } from './show-theme.ts';
import type { ThemeDeps } from './theme-sight.ts';

type Full = ChangedSince | { readonly kind: 'too-many' };

/** Every theme by name, and the one the proposal is in; for administrators alone. */
export async function themesFor(
  deps: ThemeDeps,
  caller: ChannelCaller,
  no: ProposalNo,
): Promise<
  Result<{ readonly themes: readonly Theme[]; readonly chosen?: ThemeId }, AccessProblem>
> {
  const access = await channelAccess(deps, caller, 'theme');
  if (!access.ok) return access;
  const themes = await deps.themes.all(caller.tenant);
  const chosen = themes.find(({ proposals }) => proposals.includes(no))?.id;
  return ok({ themes, ...(chosen !== undefined && { chosen }) });
}

/**
 * Out of the others first, so that it is never in two; `to` left out is no theme. The same again
 * changes nothing.
 */
export async function putInTheme(
  deps: ThemeDeps,
  caller: ChannelCaller,
  { no, to }: { readonly no: ProposalNo; readonly to?: ThemeId },
): Promise<Result<undefined, ShowThemeProblem | Full>> {
  const found = await themesFor(deps, caller, no);
  if (!found.ok) return found;
  const stored = await deps.proposals.proposal(caller.tenant, no);
  const isThere = to === undefined || found.value.themes.some(({ id }) => id === to);
  if (stored === undefined || !isThere) return refused({ kind: 'not-found' });
  const from = found.value.themes.filter(
    ({ id, proposals }) => id !== to && proposals.includes(no),
  );
  for (const { id } of from) {
    const left = await changed(deps, caller, { id, add: [], remove: [no] });
    if (!left.ok) return left;
  }
  if (to === undefined) return ok(undefined);
  const joined = await changed(deps, caller, { id: to, add: [no], remove: [] });
  return joined.ok ? ok(undefined) : joined;
}

function changed(
  deps: ThemeDeps,
  caller: ChannelCaller,
  given: {
    readonly id: ThemeId;
    readonly add: readonly ProposalNo[];
    readonly remove: readonly ProposalNo[];
  },
): Promise<Result<Theme, ShowThemeProblem | Full>> {
  const { id, ...change } = given;
  return changeTheme<Full>(deps, caller, {
    id,
    all: true,
    change: (theme) => {
      const now = deps.clock.now().toISOString();
      // One proposal more or less is right whatever else was changed meanwhile.
      return setProposals(theme, change, { seen: theme.version, now });
    },
  });
}
