// An owner's answer while it is written: begun, kept, and looked at before it is sent.
import { type AnswerFault, checkAnswer, keepFaults } from '../../domain/decision/check-answer.ts';
import {
  isSameAnswer,
  type KeepProblem,
  keepAnswer,
  type SeenTask,
  seenTask,
} from '../../domain/decision/keep-answer.ts';
import { isLarge } from '../../domain/decision/lacks.ts';
import { type BoardReason, whyBoard } from '../../domain/decision/owner-outcomes.ts';
import type { DecisionGiven } from '../../domain/decision/typed-decision.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { AnswerDraft, TypedAnswer } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Forum } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { boardOf } from '../decide/dispute-answer.ts';
import { runningInitiatives } from '../initiatives/running-initiatives.ts';
import { tryAgain } from '../try-again.ts';
import { type OwnerDeps, type OwnerTask, ownerTask, type TaskProblem } from './owner-task.ts';

/** An answer as it was typed on its form. */
export interface WrittenAnswer {
  readonly no: ProposalNo | undefined;
  readonly typed: TypedAnswer;
  readonly seen: SeenTask;
  /** Fields in which a number is said to be no CPR number. */
  readonly notCpr: readonly string[];
}

export interface BadAnswer {
  readonly kind: 'bad-answer';
  readonly proposal: Proposal;
  readonly faults: readonly AnswerFault[];
}

export type WriteProblem =
  | TaskProblem
  | BadAnswer
  /** The proposer changed the words since they were shown. */
  | { readonly kind: 'words-changed'; readonly proposal: Proposal }
  /** It has been with others since it was shown, and came again. */
  | { readonly kind: 'sent-anew'; readonly proposal: Proposal }
  /** Somebody has kept another answer meanwhile. */
  | {
      readonly kind: 'kept-meanwhile';
      readonly proposal: Proposal;
      readonly draft: AnswerDraft;
      readonly by?: string;
    };

/** The answer as it would be sent. */
export interface ReadyAnswer {
  readonly proposal: Proposal;
  readonly answer: DecisionGiven;
  /** The forum that decides it, and why; absent when the owner does. */
  readonly board?: Forum;
  readonly why?: BoardReason;
  /** The initiative under way that it is a part of. */
  readonly partOf?: Initiative;
}

/** The proposal, while it may be answered. */
export async function openAnswer(
  deps: OwnerDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Proposal, TaskProblem>> {
  const found = await ownerTask(deps, caller, { no, right: 'answer' });
  return found.ok ? ok(found.value.before.value) : found;
}

/** Keeps what is typed, as far as it may be stored; parts may be missing. */
export function keepWritten(
  deps: OwnerDeps,
  caller: ChannelCaller,
  written: WrittenAnswer,
): Promise<Result<Proposal, WriteProblem>> {
  return tryAgain(() => keepOnce(deps, caller, written));
}

async function keepOnce(
  deps: OwnerDeps,
  caller: ChannelCaller,
  written: WrittenAnswer,
): Promise<Result<Proposal, WriteProblem> | 'changed'> {
  const found = await ownerTask(deps, caller, { no: written.no, right: 'answer' });
  if (!found.ok) return found;
  const proposal = found.value.before.value;
  const faults = keepFaults(written.typed, asked(found.value, written));
  if (faults.length > 0) return refused({ kind: 'bad-answer', proposal, faults });
  return keep(deps, caller, { task: found.value, written });
}

/** Keeps it, as far as it may be stored, and reads it as it would be sent. */
export function previewAnswer(
  deps: OwnerDeps,
  caller: ChannelCaller,
  written: WrittenAnswer,
): Promise<Result<ReadyAnswer, WriteProblem>> {
  return tryAgain(() => previewOnce(deps, caller, written));
}

async function previewOnce(
  deps: OwnerDeps,
  caller: ChannelCaller,
  written: WrittenAnswer,
): Promise<Result<ReadyAnswer, WriteProblem> | 'changed'> {
  const found = await ownerTask(deps, caller, { no: written.no, right: 'answer' });
  if (!found.ok) return found;
  const running = await runningInitiatives(deps, found.value.before.value);
  const ready = readyAnswer(found.value, { ...written, running });
  if (keepFaults(written.typed, asked(found.value, written)).length > 0) return ready;
  const kept = await keep(deps, caller, { task: found.value, written });
  if (kept === 'changed' || !kept.ok) return kept;
  const { value: proposal } = kept;
  if (ready.ok) return ok({ ...ready.value, proposal });
  return refused({ ...ready.problem, proposal });
}

/** The answer that is kept, read; a number in it that was let through is let through again. */
export function readyAnswer(
  { before, register, today }: OwnerTask,
  written: Pick<WrittenAnswer, 'typed' | 'notCpr'> & { readonly running: readonly Initiative[] },
): Result<ReadyAnswer, BadAnswer> {
  const proposal = before.value;
  const { typed, notCpr, running } = written;
  const read = checkAnswer(typed, { large: isLarge(proposal), notCpr, today, running });
  if (!read.ok) return refused({ kind: 'bad-answer', proposal, faults: read.problem });
  const why = whyBoard(proposal, read.value);
  const board = why && boardOf(register);
  const partOf = running.find(({ id }) => id === read.value.partOf);
  return ok({
    proposal,
    answer: read.value,
    ...(board && { board, why }),
    ...(partOf !== undefined && { partOf }),
  });
}

function asked({ before, today }: OwnerTask, { notCpr }: WrittenAnswer) {
  return { large: isLarge(before.value), notCpr, today };
}

async function keep(
  deps: OwnerDeps,
  caller: ChannelCaller,
  { task, written }: { readonly task: OwnerTask; readonly written: WrittenAnswer },
): Promise<Result<Proposal, WriteProblem> | 'changed'> {
  const { before } = task;
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  const kept = keepAnswer(before.value, written, by);
  if (!kept.ok) return refused(await whyNotKept(deps, before.value, kept.problem));
  const { proposal, events } = kept.value;
  if (events.length === 0) return ok(proposal);
  const { seen } = written;
  // Drafts are counted anew each time it is sent to them: each time has names of its own.
  const time = `${proposal.no}-${seenTask(proposal).sentOn}-${seen.version}-${seen.draft}`;
  const operation = `answer-${time}-${caller.person}`;
  const stored = await deps.proposals.change(operation, { proposal, events, before, says: [] });
  if (stored === 'changed' || stored.answerDraft === undefined) return 'changed';
  // What an earlier press kept, with other words, is no answer to this one.
  return isSameAnswer(stored.answerDraft.typed, written.typed) ? ok(stored) : 'changed';
}

/** The problem, with the name of whoever kept another answer. */
export async function whyNotKept(
  { people }: Pick<OwnerDeps, 'people'>,
  proposal: Proposal,
  problem: KeepProblem,
): Promise<WriteProblem> {
  switch (problem.kind) {
    case 'over':
      return { kind: 'over', proposal, how: 'taken-back' };
    case 'words-changed':
    case 'sent-anew':
      return { kind: problem.kind, proposal };
    case 'kept-meanwhile': {
      const by = await people.byId(proposal.tenant, problem.draft.by);
      return { ...problem, proposal, ...(by && { by: by.value.name }) };
    }
  }
}
