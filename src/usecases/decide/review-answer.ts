// One ready answer to be looked through: its wording changed, or sent to oneself to see it as they will.
import { checkDecision } from '../../domain/decision/check-decision.ts';
import { isLarge } from '../../domain/decision/lacks.ts';
import { type RewordProblem as NotReworded, reword } from '../../domain/decision/reword.ts';
import { answerOf } from '../../domain/decision/told-answer.ts';
import type { DecisionFault, TypedDecision } from '../../domain/decision/typed-decision.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Changed } from '../../domain/proposal/change.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { runningInitiatives } from '../initiatives/running-initiatives.ts';
import { readChallenge } from '../read-challenge.ts';
import { tryAgain } from '../try-again.ts';
import { type ReadyAnswer, readyAnswer, readyAnswers } from './ready-answers.ts';
import { keepSettled } from './settle-in-forum.ts';

type Deps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'registry'
  | 'proposals'
  | 'initiatives'
  | 'projection'
  | 'clock'
>;

/** An answer with its place among those that are ready; `at` from 1. */
export interface Review {
  readonly answer: ReadyAnswer;
  readonly at: number;
  readonly total: number;
  readonly register: Register;
  readonly rules: TriageRules;
}

export type ReviewProblem =
  | AccessProblem
  /** It is published, taken back, or there is none. */
  | { readonly kind: 'not-ready' };

export interface Rewording {
  readonly no: ProposalNo | undefined;
  readonly typed: TypedDecision;
  /** Version of the decision that was shown. */
  readonly seen: number;
  readonly notCpr: readonly string[];
}

export type RewordProblem =
  | ReviewProblem
  | { readonly kind: 'not-filled'; readonly faults: readonly DecisionFault[] }
  | Exclude<NotReworded, { readonly kind: 'not-open' }>;

/** The one wanted; with `after`, the one that follows it, undefined at the end. */
export async function openReview(
  deps: Deps,
  caller: ChannelCaller,
  wanted: { readonly no: ProposalNo | undefined; readonly after?: boolean },
): Promise<Result<Review | undefined, ReviewProblem>> {
  const access = await channelAccess(deps, caller, 'publish');
  if (!access.ok) return access;
  const { tenant } = caller;
  const [proposals, register, rules] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
  ]);
  const all = readyAnswers(proposals);
  const at = all.findIndex(({ proposal }) => proposal.no === wanted.no);
  const found = wanted.after ? at + 1 : at;
  const answer = all[found];
  if (answer === undefined) return wanted.after ? ok(undefined) : refused({ kind: 'not-ready' });
  return ok({ answer, at: found + 1, total: all.length, register, rules });
}

/** The outcome stays what was decided; the same wording again changes nothing. */
export async function rewordAnswer(
  deps: Deps,
  caller: ChannelCaller,
  given: Rewording,
): Promise<Result<ReadyAnswer, RewordProblem>> {
  const access = await channelAccess(deps, caller, 'answer');
  if (!access.ok) return access;
  return tryAgain(async () => {
    const before = given.no && (await deps.proposals.proposal(caller.tenant, given.no));
    if (before === undefined) return refused({ kind: 'not-ready' });
    const by = { person: caller.person, now: deps.clock.now().toISOString() };
    const running = await runningInitiatives(deps, before.value);
    const reworded = asTyped(before.value, { ...given, running }, by);
    if (!reworded.ok) return reworded;
    const written = await keepSettled(deps, { ...reworded.value, before, says: [] });
    const ready = written === 'changed' ? undefined : readyAnswer(written);
    return ready === undefined ? 'changed' : ok(ready);
  });
}

function asTyped(
  proposal: Proposal,
  { typed, seen, notCpr, running }: Rewording & { readonly running: readonly Initiative[] },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, Exclude<RewordProblem, AccessProblem>> {
  const answer = readyAnswer(proposal);
  if (answer === undefined) return refused({ kind: 'not-ready' });
  // Whoever decided chose the outcome: what a card says of it counts for nothing.
  const { outcome } = answer.decision;
  const asked = { large: isLarge(proposal), notCpr, running };
  const checked = checkDecision({ ...typed, outcome }, asked);
  if (!checked.ok) return refused({ kind: 'not-filled', faults: checked.problem });
  const done = reword(proposal, { decision: checked.value, seen }, by);
  if (done.ok) return done;
  const { kind } = done.problem;
  return refused({ kind: kind === 'not-open' ? 'not-ready' : kind });
}

/** The answer as its proposer will get it, to nobody but whoever asks for it. */
export async function sendSample(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<ReadyAnswer, ReviewProblem>> {
  const opened = await openReview(deps, caller, { no });
  if (!opened.ok) return opened;
  if (opened.value === undefined) return refused({ kind: 'not-ready' });
  const { answer, register, rules } = opened.value;
  const { proposal, decision } = answer;
  const { workplaces } = await readChallenge(deps, proposal);
  const news = answerOf(proposal, decision, { register, words: rules.words, workplaces });
  await tryAgain(async () => {
    const me = await deps.people.byId(caller.tenant, caller.person);
    if (me === undefined) return 'gone';
    return deps.people.save(me.value, me.tag, [
      {
        audience: { kind: 'person', person: caller.person },
        content: { ...news, no: proposal.no, title: titleOf(proposal) },
      },
    ]);
  });
  return ok(answer);
}
