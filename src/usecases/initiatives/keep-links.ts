// Ties proposals to an initiative and unties them, as typed on its form.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import { setLinks } from '../../domain/initiative/links.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeInitiative } from './change-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import { linkedProposals } from './linked-proposals.ts';
import type { ShowInitiativeProblem } from './show-initiative.ts';

export interface TypedLinks {
  /** Numbers of those to be added, as typed. */
  readonly add: string;
  readonly remove: readonly string[];
}

export type LinksProblem =
  | ShowInitiativeProblem
  | { readonly kind: 'changed-since' | 'not-from-here' | 'too-many' | 'not-theirs' }
  | { readonly kind: 'no-proposals'; readonly typed: string };

/** To tie and to untie is for administrators and owners, not for whoever only leads it. */
export function keepLinks(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: { readonly id: InitiativeId; readonly seen: number; readonly typed: TypedLinks },
): Promise<Result<Initiative, LinksProblem>> {
  const { id, seen, typed } = given;
  return changeInitiative<Exclude<LinksProblem, ShowInitiativeProblem>>(deps, caller, {
    id,
    change: async (initiative, sight) => {
      const isOwner = sight.owns.some((owned) => owned === initiative.area);
      if (!sight.administrator && !isOwner) return refused({ kind: 'not-theirs' });
      const added = await linkedProposals(deps, caller.tenant, { typed: typed.add, sight });
      if (!added.ok) return added;
      const remove = initiative.proposals.filter((no: ProposalNo) => typed.remove.includes(no));
      const wanted = { add: added.value, remove, seen };
      return setLinks(initiative, wanted, deps.clock.now().toISOString());
    },
  });
}
