// Changes one proposal for somebody who may, and never over a change unseen.
import type { Changed } from '../../domain/proposal/change.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Right } from '../../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';

export type ChangeOneDeps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'clock' | 'proposals' | 'ids'
>;

export interface Changing<P> {
  readonly no: ProposalNo | undefined;
  readonly right: Right;
  /** Opens the id of the operation. */
  readonly name: string;
  /** Asked again of what is there now when somebody was faster; what is done already has no events. */
  readonly decide: (
    proposal: Proposal,
    by: { readonly person: PersonId; readonly now: string },
  ) => Result<Changed, P>;
}

export type ChangeOneProblem = AccessProblem | { readonly kind: 'not-found' };

/** The proposal as it is afterwards; the same again is answered as if it were the first. */
export async function changeOne<P>(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  changing: Changing<P>,
): Promise<Result<Proposal, ChangeOneProblem | P>> {
  const access = await channelAccess(deps, caller, changing.right);
  if (!access.ok) return access;
  return writeOne(deps, caller, changing);
}

/** The same for whoever was found to have the right already. */
export async function writeOne<P>(
  deps: Pick<ChangeOneDeps, 'proposals' | 'clock' | 'ids'>,
  caller: { readonly tenant: TenantId; readonly person: PersonId },
  changing: Omit<Changing<P>, 'right'>,
): Promise<Result<Proposal, { readonly kind: 'not-found' } | P>> {
  return tryAgain(async () => {
    const { no, name, decide } = changing;
    const before = no && (await deps.proposals.proposal(caller.tenant, no));
    if (before === undefined) return refused({ kind: 'not-found' });
    const by = { person: caller.person, now: deps.clock.now().toISOString() };
    const decided = decide(before.value, by);
    if (!decided.ok) return decided;
    const { proposal, events } = decided.value;
    if (events.length === 0) return ok(proposal);
    const operation = `${name}-${no}-${deps.ids.fresh()}`;
    const written = await deps.proposals.change(operation, { proposal, events, before, says: [] });
    return written === 'changed' ? written : ok(written);
  });
}
