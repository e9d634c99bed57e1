// What would happen to several proposals in one go: which can be, which cannot and why, and by when.
import { answerBy } from '../../domain/decision/answer-by.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { Reached } from '../../domain/shared/posts.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Seen } from '../../domain/triage/assess.ts';
import {
  isEnd,
  type SeveralEnd,
  type SeveralRefusal,
  severalWay,
  whyLeftOut,
} from '../../domain/triage/several.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import { reachOf } from '../delivery/reach-of.ts';
import type { SeveralDeps } from './choose-several.ts';

/** A proposal as it was shown, with who had it then. */
export interface SeenProposal {
  readonly no: ProposalNo;
  readonly seen: Seen;
  readonly assignee?: PersonId;
}

export interface LeftOutProposal {
  readonly no: ProposalNo;
  readonly why: SeveralRefusal;
  /** Who changed it since, and when (ISO instant); a name. */
  readonly by?: string;
  readonly at?: string;
}

export interface SeveralAhead {
  readonly end: SeveralEnd;
  readonly can: readonly Proposal[];
  readonly cannot: readonly LeftOutProposal[];
  /** The day offered for the answers; absent where nobody is asked for one. */
  readonly dueOn?: string;
  /** Who gets it at the one end there is. */
  readonly reach: readonly Reached[];
}

export type SeveralProblem = AccessProblem | { readonly kind: 'not-found' };

/** Nothing is changed. An end the register does not have, or no more, is none. */
export async function lookAtSeveral(
  deps: SeveralDeps,
  caller: ChannelCaller,
  { end, shown }: { readonly end: SeveralEnd; readonly shown: readonly SeenProposal[] },
): Promise<Result<SeveralAhead, SeveralProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [register, { deadlines }] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  if (!isEnd(end, register)) return refused({ kind: 'not-found' });
  const can: Proposal[] = [];
  const cannot: LeftOutProposal[] = [];
  for (const one of shown) {
    const stored = (await deps.proposals.proposal(caller.tenant, one.no))?.value;
    const why = stored === undefined ? 'not-found' : refusalOf(stored, { end, register, one });
    if (why !== undefined) cannot.push(await leftOut(deps, caller, { no: one.no, why }));
    else if (stored !== undefined) can.push(stored);
  }
  const { calendar } = deps;
  const today = dayOf(deps.clock.now());
  const holder = end.kind === 'forum' ? end : ({ kind: 'team' } as const);
  const at = { forums: register.forums, deadlines, calendar, today };
  return ok({
    end,
    can,
    cannot,
    ...(end.kind !== 'assign' && { dueOn: answerBy(holder, at) }),
    reach: await reachedBy(deps, caller, { end, register }),
  });
}

/** Named with whoever changed it last, where it was changed since it was shown. */
export async function leftOut(
  { proposals, people }: SeveralDeps,
  { tenant }: ChannelCaller,
  { no, why }: LeftOutProposal,
): Promise<LeftOutProposal> {
  if (why !== 'changed-since' && why !== 'handled') return { no, why };
  const last = (await proposals.history(tenant, no)).at(-1);
  if (last === undefined) return { no, why };
  const by = last.by === 'system' ? undefined : await people.byId(tenant, last.by);
  return { no, why, at: last.at, ...(by !== undefined && { by: by.value.name }) };
}

function refusalOf(
  proposal: Proposal,
  {
    end,
    register,
    one,
  }: { readonly end: SeveralEnd; readonly register: Register; readonly one: SeenProposal },
): SeveralRefusal | undefined {
  const why = whyLeftOut(proposal, end, one.seen);
  if (why !== undefined) return why;
  const way = severalWay(proposal, end, register);
  return way.ok ? undefined : way.problem;
}

async function reachedBy(
  deps: SeveralDeps,
  { tenant }: ChannelCaller,
  { end, register }: { readonly end: SeveralEnd; readonly register: Register },
): Promise<readonly Reached[]> {
  if (end.kind === 'forum') {
    const forums = register.forums.filter(({ id }) => id === end.forum);
    return (await reachOf(deps, tenant, { kind: 'forum', forums }))[end.forum] ?? [];
  }
  const owner =
    end.kind === 'owner' ? register.areas.find(({ id }) => id === end.area)?.owner : undefined;
  if (end.kind !== 'owner' || owner === undefined) return [];
  return (await reachOf(deps, tenant, { kind: 'owner', area: end.area, owner }))['owner'] ?? [];
}
