// Sets the marks of a proposal.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { findCpr } from '../../domain/shared/cpr.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { flag } from '../../domain/triage/flags.ts';
import { type FlagFault, readFlags, type TypedFlags } from '../../domain/triage/typed-flags.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from './change-one.ts';

export type FlagProblem =
  | ChangeOneProblem
  | { readonly kind: 'not-filled'; readonly faults: readonly FlagFault[] }
  | { readonly kind: 'changed-meanwhile' };

/** `seen` is the print of the marks that were shown. Where stages are not shown, one that is set stays. */
export async function flagProposal(
  deps: ChangeOneDeps & Pick<ChannelDeps, 'registry'>,
  caller: ChannelCaller,
  given: {
    readonly no: ProposalNo | undefined;
    readonly typed: TypedFlags;
    readonly seen: string;
  },
): Promise<Result<Proposal, FlagProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const { automation: shown } = await deps.registry.rules(caller.tenant);
  const kinds = given.typed.kinds.filter((kind) => shown || kind !== 'automation');
  const read = readFlags({ ...given.typed, kinds }, dayOf(deps.clock.now()));
  const cpr = findCpr(given.typed.reviewer).length > 0;
  if (cpr) return refused({ kind: 'not-filled', faults: [{ field: 'reviewer', kind: 'cpr' }] });
  if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
  const flags = read.value;
  return changeOne<{ readonly kind: 'changed-meanwhile' }>(deps, caller, {
    no: given.no,
    right: 'triage',
    name: 'flag',
    decide: (proposal, by) => {
      const kept = shown ? undefined : proposal.flags?.automation;
      const wanted = { ...flags, ...(kept !== undefined && { automation: kept }) };
      return flag(proposal, { flags: wanted, seen: given.seen }, by);
    },
  });
}
