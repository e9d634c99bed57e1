// Takes proposals into a theme and out of it, as typed on its form.
import { type ProposalNo, readProposalNo } from '../../domain/proposal/number.ts';
import type { TenantId, ThemeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import { type ChangedSince, setProposals } from '../../domain/theme/change-theme.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeTheme } from './change-theme.ts';
import type { ShowThemeProblem } from './show-theme.ts';
import type { ThemeDeps } from './theme-sight.ts';

export interface TypedChoice {
  /** Numbers of those to be taken in, as typed. */
  readonly add: string;
  readonly remove: readonly string[];
}

export type ChoiceProblem =
  | ChangedSince
  | { readonly kind: 'too-many' }
  | { readonly kind: 'no-proposals'; readonly typed: string }
  /** It is in another theme: no proposal is counted twice. */
  | { readonly kind: 'in-other'; readonly no: ProposalNo; readonly theme: string };

/** Administrators alone. */
export function chooseThemeProposals(
  deps: ThemeDeps,
  caller: ChannelCaller,
  given: { readonly id: ThemeId; readonly seen: number; readonly typed: TypedChoice },
): Promise<Result<Theme, ShowThemeProblem | ChoiceProblem>> {
  const { id, seen, typed } = given;
  return changeTheme<ChoiceProblem>(deps, caller, {
    id,
    all: true,
    change: async (theme) => {
      const added = await numbered(deps, caller.tenant, typed.add);
      if (!added.ok) return added;
      const others = (await deps.themes.all(caller.tenant)).filter((one) => one.id !== id);
      for (const no of added.value) {
        const other = others.find(({ proposals }) => proposals.includes(no));
        if (other !== undefined) return refused({ kind: 'in-other', no, theme: other.name });
      }
      const remove = theme.proposals.filter((no: ProposalNo) => typed.remove.includes(no));
      const at = { seen, now: deps.clock.now().toISOString() };
      return setProposals(theme, { add: added.value, remove }, at);
    },
  });
}

/** By their numbers, whatever stands between them; refused with the first that is none. */
async function numbered(
  { proposals, clock }: Pick<ThemeDeps, 'proposals' | 'clock'>,
  tenant: TenantId,
  typed: string,
): Promise<
  Result<readonly ProposalNo[], { readonly kind: 'no-proposals'; readonly typed: string }>
> {
  const year = yearOf(dayOf(clock.now()));
  const found: ProposalNo[] = [];
  for (const text of typed.split(/[\s,;]+/).filter((one) => one !== '' && one !== 'og')) {
    const no = readProposalNo(text, year);
    const stored = no && (await proposals.proposal(tenant, no));
    if (stored === undefined) return refused({ kind: 'no-proposals', typed: text });
    found.push(stored.value.no);
  }
  return ok([...new Set(found)]);
}
