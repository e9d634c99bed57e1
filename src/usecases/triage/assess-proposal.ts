// Keeps an administrator's assessment of a proposal, once, and never over another one unseen.
import {
  type Assessment,
  assessmentOf,
  isSameJudgement,
  type Judgement,
} from '../../domain/proposal/assessment.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { assess, type GivenJudgement, type Seen } from '../../domain/triage/assess.ts';
import { type BestSuggestions, codesOf } from '../../domain/triage/best-suggestions.ts';
import { type Priority, priorityOf } from '../../domain/triage/matrix.ts';
import { ownAssessment, weighedOf } from '../../domain/triage/several-assessors.ts';
import type { JudgementFault, TypedJudgement } from '../../domain/triage/typed-judgement.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';
import { earlierCases } from './earlier-cases.ts';
import { suggestedFor } from './suggested-for.ts';
import { readJudgement } from './typed-judgement.ts';

type Deps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'proposals'
  | 'projection'
  | 'registry'
  | 'suggest'
  | 'likeness'
>;

/** An assessment as it was made on its card. */
export interface TypedAssessment {
  readonly no: ProposalNo | undefined;
  readonly seen: Seen;
  readonly typed: TypedJudgement;
  readonly notCpr: boolean;
}

export type AssessProposalProblem = AccessProblem | KeepProblem;

export type KeepProblem =
  | { readonly kind: 'not-filled'; readonly faults: readonly JudgementFault[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'words-changed' }
  | { readonly kind: 'judged-meanwhile'; readonly assessment: Assessment }
  /** It has left the queue, for where it is now. */
  | { readonly kind: 'handled'; readonly proposal: Proposal };

export interface Assessed {
  readonly proposal: Proposal;
  /** As it was when it was shown: by that it had its place in the queue. */
  readonly was: Proposal;
  /** What the judgement leads to by the municipality's matrix. */
  readonly priority: Priority;
}

/** The same press again, or the same judgement from two, is answered as if it were the first. */
export async function assessProposal(
  deps: Deps,
  caller: ChannelCaller,
  given: TypedAssessment,
): Promise<Result<Assessed, AssessProposalProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [register, { matrix, severalAssessors: several }] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const read = readJudgement(given.typed, { register, notCpr: given.notCpr });
  if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
  const kept = await keepJudgement(deps, caller, {
    ...given,
    judgement: read.value,
    suggested: (proposal) => suggestedOnCard(deps, proposal, { areas: register.areas, several }),
    several,
  });
  if (!kept.ok) return kept;
  const weighed = weighedOf(kept.value.proposal, several) ?? read.value;
  return ok({ ...kept.value, priority: priorityOf(weighed, matrix) });
}

/** A judgement that was read, by whoever may make it. */
export interface ReadAssessment extends Pick<TypedAssessment, 'no' | 'seen'> {
  readonly judgement: Judgement;
  /** What the assessor was shown as suggested. */
  readonly suggested: (proposal: Proposal) => Promise<BestSuggestions>;
  readonly several: boolean;
}

/** What stood on its card; the proposals known when it was shown make no call again. */
async function suggestedOnCard(
  deps: Pick<Deps, 'projection' | 'likeness' | 'suggest'>,
  proposal: Proposal,
  { areas, several }: Pick<Register, 'areas'> & { readonly several: boolean },
): Promise<BestSuggestions> {
  const all = await deps.projection.lately(proposal.tenant);
  const cases = await earlierCases(deps, proposal, { all, several });
  return suggestedFor(deps, proposal, { areas, cases });
}

/** Writes it once, and never over another one unseen; whether the caller may is asked before. */
export function keepJudgement(
  deps: Pick<Deps, 'clock' | 'proposals'>,
  caller: Pick<ChannelCaller, 'tenant' | 'person'>,
  given: ReadAssessment,
): Promise<Result<Omit<Assessed, 'priority'>, KeepProblem>> {
  return tryAgain(() => keepOnce(deps, caller, given));
}

async function keepOnce(
  deps: Pick<Deps, 'clock' | 'proposals'>,
  caller: Pick<ChannelCaller, 'tenant' | 'person'>,
  given: ReadAssessment,
): Promise<Result<Omit<Assessed, 'priority'>, KeepProblem> | 'changed'> {
  const { no, seen, judgement, several } = given;
  const before = no && (await deps.proposals.proposal(caller.tenant, no));
  if (before === undefined) return refused({ kind: 'not-found' });
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  const best = await given.suggested(before.value);
  const judged: GivenJudgement = { judgement, seen, several, suggested: codesOf(best) };
  const assessed = assess(before.value, judged, by);
  if (!assessed.ok) {
    const { problem } = assessed;
    if (problem.kind === 'full') {
      return refused({ kind: 'not-filled', faults: [{ field: 'note', kind: 'full' }] });
    }
    return problem.kind === 'handled'
      ? refused({ ...problem, proposal: before.value })
      : refused(problem);
  }
  const { proposal, events } = assessed.value;
  const was = asSeen(proposal, seen);
  if (events.length === 0) return ok({ proposal, was });
  const operation = `assess-${no}-${seen.version}-${seen.assessments}-${caller.person}`;
  const written = await deps.proposals.change(operation, { proposal, events, before, says: [] });
  const kept = written === 'changed' ? undefined : lastOf(written, several && caller.person);
  // What was kept from another device, with other words, is no answer to this one.
  if (written === 'changed' || kept === undefined || !isSameJudgement(kept, judgement)) {
    return 'changed';
  }
  return ok({ proposal: written, was });
}

/** The one that counts; with several assessors one's own. */
function lastOf(proposal: Proposal, person: PersonId | false): Assessment | undefined {
  return person === false ? assessmentOf(proposal) : ownAssessment(proposal, person);
}

function asSeen(proposal: Proposal, { assessments }: Seen): Proposal {
  const { assessments: all = [] } = proposal;
  return { ...proposal, assessments: all.slice(0, assessments) };
}
