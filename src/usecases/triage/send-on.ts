// Sends an assessed proposal on: first where it would go and by when, then the deed.
import { answerBy } from '../../domain/decision/answer-by.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Holder, Proposal } from '../../domain/proposal/proposal.ts';
import type { Reached } from '../../domain/shared/posts.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { workingDaysBetween } from '../../domain/shared/working-days.ts';
import type { Seen } from '../../domain/triage/assess.ts';
import { isQueued } from '../../domain/triage/queue.ts';
import {
  ANSWER_MAX,
  type NoWay,
  type SendOnProblem,
  saidOf,
  sendOn,
  type TypedWay,
  type Way,
  wayOf,
} from '../../domain/triage/send-on.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { reachOf } from '../delivery/reach-of.ts';
import { readChallenge } from '../read-challenge.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';

type Deps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'calendar'
  | 'proposals'
  | 'registry'
  | 'ledger'
>;

/** Where it would go. */
export interface WayAhead {
  readonly proposal: Proposal;
  readonly way: Way;
  /** The day offered for the answer, and how many working days ahead it is. */
  readonly dueOn: string;
  readonly days: number;
  /** Who gets it at each end it can have: by id of the forum, or `owner`. */
  readonly reach: Readonly<Record<string, readonly Reached[]>>;
}

export type WayProblem =
  | AccessProblem
  | NoWay
  | { readonly kind: 'not-found' }
  /** It has left the queue, for where it is now. */
  | { readonly kind: 'handled'; readonly proposal: Proposal };

/** What was typed on the card that shows the way. */
export interface TypedSendOn {
  readonly no: ProposalNo | undefined;
  readonly seen: Seen;
  readonly typed: TypedWay;
  readonly notCpr: boolean;
}

/** What is wrong with what was typed, or that it was changed meanwhile: the way is shown again. */
export type WayFault =
  | Exclude<SendOnProblem, { readonly kind: 'handled' }>
  | Exclude<TextProblem, { readonly kind: 'required' }>;

/** Where the proposal would go, and by when it would be answered. */
export async function showWay(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<WayAhead, WayProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const found = await read(deps, caller, no);
  if (!found.ok) return found;
  const { before, way } = found.value;
  if (!isQueued(before.value)) return refused({ kind: 'handled', proposal: before.value });
  const today = dayOf(deps.clock.now());
  const { calendar, registry } = deps;
  const [{ deadlines }, { forums }] = await Promise.all([
    registry.rules(caller.tenant),
    registry.register(caller.tenant),
  ]);
  const dueOn = answerBy(holderOf(way), { forums, deadlines, calendar, today });
  const days = workingDaysBetween(today, dueOn, calendar);
  const reach = await reachOf(deps, caller.tenant, way);
  return ok({ proposal: before.value, way, dueOn, days, reach });
}

type SendProblem = WayProblem | { readonly kind: 'bad-way'; readonly fault: WayFault };

/** Sends it; a second press is answered with where it went. */
export function sendProposalOn(
  deps: Deps,
  caller: ChannelCaller,
  given: TypedSendOn,
): Promise<Result<Proposal, SendProblem>> {
  return tryAgain(() => sendOnce(deps, caller, given));
}

async function sendOnce(
  deps: Deps,
  caller: ChannelCaller,
  given: TypedSendOn,
): Promise<Result<Proposal, SendProblem> | 'changed'> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const found = await read(deps, caller, given.no);
  if (!found.ok) return found;
  const { before, way } = found.value;
  const text = way.kind === 'answer' ? answerProblem(given) : undefined;
  if (text !== undefined) return refused({ kind: 'bad-way', fault: text });
  const now = deps.clock.now();
  const by = { person: caller.person, now: now.toISOString() };
  const sent = sendOn(before.value, { ...given, way, today: dayOf(now) }, by);
  if (!sent.ok) {
    const { problem } = sent;
    return problem.kind === 'handled'
      ? refused({ ...problem, proposal: before.value })
      : refused({ kind: 'bad-way', fault: problem });
  }
  const { proposal, events } = sent.value;
  if (events.length === 0) return ok(proposal);
  // By what it was before: what came back is sent on another time, with a name of its own.
  const operation = `send-on-${proposal.no}-${before.value.changedAt}-${caller.person}`;
  const says = saidOf(proposal, (await readChallenge(deps, proposal)).workplaces);
  const written = await deps.proposals.change(operation, { proposal, events, before, says });
  return written === 'changed' ? written : ok(written);
}

/** Whoever is at the end of it, as far as that is known before anybody chooses. */
function holderOf(way: Way): Holder {
  if (way.kind === 'owner') return { kind: 'owner', area: way.area };
  const forum = way.kind === 'forum' ? way.chosen : undefined;
  return forum === undefined ? { kind: 'team' } : { kind: 'forum', forum };
}

async function read(
  deps: Deps,
  { tenant }: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<
  Result<
    { readonly before: Tagged<Proposal>; readonly way: Way },
    NoWay | { readonly kind: 'not-found' }
  >
> {
  const [before, register] = await Promise.all([
    no && deps.proposals.proposal(tenant, no),
    deps.registry.register(tenant),
  ]);
  if (before === undefined) return refused({ kind: 'not-found' });
  const way = wayOf(before.value, register);
  return way.ok ? ok({ before, way: way.value }) : way;
}

/** An empty answer is the rules' own business. */
function answerProblem({ typed, notCpr }: TypedSendOn): WayFault | undefined {
  const problem = problemWith(typed.answer, notCpr, ANSWER_MAX);
  return problem?.kind === 'required' ? undefined : problem;
}
