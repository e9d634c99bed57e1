// Sends an owner's ready answer to the executive board, because those who answer for it disagree.
import { answerBy } from '../../domain/decision/answer-by.ts';
import { type DisputeProblem, dispute } from '../../domain/decision/dispute.ts';
import { taskGiven } from '../../domain/delivery/task-messages.ts';
import { told } from '../../domain/delivery/told.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Forum, Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'registry' | 'proposals' | 'clock' | 'calendar'
>;

/** Where the management decides; the first of several. */
export function boardOf({ forums }: Pick<Register, 'forums'>): Forum | undefined {
  return forums.find(({ kind }) => kind === 'executive');
}

/** The board it went to; a second press is answered like the first. */
export async function disputeAnswer(
  deps: Deps,
  caller: ChannelCaller,
  given: { readonly no: ProposalNo | undefined; readonly seen: number },
): Promise<Result<Forum, AccessProblem | DisputeProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [register, { deadlines }] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const board = boardOf(register);
  if (board === undefined) return refused({ kind: 'not-ready' });
  const { forums } = register;
  const { calendar } = deps;
  return tryAgain(async () => {
    const before = given.no && (await deps.proposals.proposal(caller.tenant, given.no));
    if (before === undefined) return refused({ kind: 'not-ready' });
    const now = deps.clock.now();
    const at = { forums, deadlines, calendar, today: dayOf(now) };
    const dueOn = answerBy({ kind: 'forum', forum: board.id }, at);
    const by = { person: caller.person, now: now.toISOString() };
    const done = dispute(before.value, { seen: given.seen, board: { forum: board.id, dueOn } }, by);
    if (!done.ok) return done;
    const { proposal, events } = done.value;
    if (events.length === 0) return ok(board);
    const says = [
      ...taskGiven(proposal),
      ...told(proposal, { kind: 'moved', holder: proposal.holder, dueOn }),
    ];
    const operation = `dispute-${proposal.no}-${before.value.changedAt}`;
    const written = await deps.proposals.change(operation, { proposal, events, before, says });
    return written === 'changed' ? written : ok(board);
  });
}
