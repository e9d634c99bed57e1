// An owner says why things are as they are; everybody who waits for the proposal hears it at once.
import { type ExplainProblem, explain } from '../../domain/decision/explain.ts';
import { told } from '../../domain/delivery/told.ts';
import { REASON_MAX } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { type OwnerDeps, ownerTask, type TaskProblem } from './owner-task.ts';

export interface TypedExplanation {
  readonly no: ProposalNo | undefined;
  /** When the explanation that was shown was given; empty when there was none. */
  readonly seen: string;
  readonly text: string;
  readonly notCpr: boolean;
}

export type ExplainTaskProblem =
  | TaskProblem
  | { readonly kind: 'bad-text'; readonly proposal: Proposal; readonly problem: TextProblem }
  | { readonly kind: 'explained-meanwhile'; readonly proposal: Proposal };

/** The proposal, while it may be explained. */
export async function openExplanation(
  deps: OwnerDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Proposal, TaskProblem>> {
  const found = await ownerTask(deps, caller, { no, right: 'explain' });
  return found.ok ? ok(found.value.before.value) : found;
}

/** Once: the same words again are answered as if they were the first. */
export function explainTask(
  deps: OwnerDeps,
  caller: ChannelCaller,
  typed: TypedExplanation,
): Promise<Result<Proposal, ExplainTaskProblem>> {
  return tryAgain(() => explainOnce(deps, caller, typed));
}

async function explainOnce(
  deps: OwnerDeps,
  caller: ChannelCaller,
  typed: TypedExplanation,
): Promise<Result<Proposal, ExplainTaskProblem> | 'changed'> {
  const found = await ownerTask(deps, caller, { no: typed.no, right: 'explain' });
  if (!found.ok) return found;
  const { before } = found.value;
  const problem = problemWith(typed.text, typed.notCpr, REASON_MAX);
  if (problem !== undefined) return refused({ kind: 'bad-text', proposal: before.value, problem });
  const text = typed.text.trim();
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  const explained = explain(before.value, { text, seen: typed.seen }, by);
  if (!explained.ok) return refused(whyNot(before.value, explained.problem));
  const { proposal, events } = explained.value;
  if (events.length === 0) return ok(proposal);
  const operation = `explain-${proposal.no}-${typed.seen}-${caller.person}`;
  const says = told(proposal, { kind: 'explained', text });
  const written = await deps.proposals.change(operation, { proposal, events, before, says });
  // What an earlier press wrote, with other words, is no answer to this one.
  if (written === 'changed' || written.explanation?.text !== text) return 'changed';
  return ok(written);
}

function whyNot(proposal: Proposal, { kind }: ExplainProblem): ExplainTaskProblem {
  return kind === 'over' ? { kind, proposal, how: 'answered' } : { kind, proposal };
}
