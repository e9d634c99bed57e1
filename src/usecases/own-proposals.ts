// What a person sees and does with the proposals they handed in.
import { questionOver } from '../domain/delivery/question-messages.ts';
import { taskOver } from '../domain/delivery/task-messages.ts';
import { replyTold } from '../domain/delivery/to-channel.ts';
import type { Person } from '../domain/people/person.ts';
import {
  type Changed,
  type ChangeProblem,
  supplement,
  withdraw,
} from '../domain/proposal/change.ts';
import type { FeedEvent } from '../domain/proposal/event.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { Full } from '../domain/proposal/room.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import type { Tagged } from '../ports/tagged.ts';
import { asMergedOne } from './as-merged.ts';
import { draftOfEdit } from './drafts/edit-draft.ts';
import { answerDay } from './drafts/hand-in.ts';
import { respondentOf, setFor } from './drafts/shown-page.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { mayReply, repliedBefore } from './may-reply.ts';
import { releaseAll } from './merging/finish-merges.ts';
import { problemWith, type TextProblem } from './supplement-text.ts';
import { tryAgain } from './try-again.ts';

export interface OwnProposal {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly FeedEvent[];
}
export type OwnProblem = { readonly kind: 'not-found' } | ChangeProblem;
/** One of the person's own proposals with its history; anybody else's does not exist for them. */
export async function showOwn(
  deps: LeaderDeps,
  person: Person,
  no: ProposalNo,
): Promise<Result<OwnProposal, OwnProblem>> {
  const stored = await ownStored(deps, person, no);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const proposal = stored.value;
  const [history, respondent] = await Promise.all([
    deps.proposals.history(person.tenant, no),
    respondentOf(deps, person),
  ]);
  const set = await setFor(deps, proposal, respondent);
  return ok({ proposal: await asMergedOne(deps, proposal), history, set });
}

/** Takes a proposal back, once; the version shown must still be the one there is. */
export async function withdrawOwn(
  deps: LeaderDeps,
  person: Person,
  shown: { readonly no: ProposalNo; readonly version: number },
): Promise<Result<Proposal, OwnProblem>> {
  const withdrawn = await changeOwn<ChangeProblem>(deps, person, {
    no: shown.no,
    find: ownStored,
    operation: `withdraw-${shown.no}-${shown.version}`,
    make: (proposal) => {
      if (proposal.version !== shown.version) return refused({ kind: 'changed-meanwhile' });
      return withdraw(proposal, { person: person.id, now: deps.clock.now().toISOString() });
    },
    done: (proposal) => proposal.status === 'withdrawn',
  });
  if (withdrawn.ok) await releaseAll(deps, withdrawn.value);
  // A change that was begun has nothing left to change.
  const begun = withdrawn.ok ? await draftOfEdit(deps, withdrawn.value) : undefined;
  if (begun !== undefined && begun.value.sent === undefined) await deps.proposals.dropDraft(begun);
  return withdrawn;
}

/**
 * Adds a text to a proposal, once per press. Whoever leads the unit of a proposer who left may so
 * answer the question that is open, and gets the same for the same words once it is closed.
 */
export async function supplementOwn(
  deps: LeaderDeps,
  person: Person,
  given: {
    readonly no: ProposalNo;
    readonly press: string;
    readonly text: string;
    readonly notCpr: boolean;
  },
): Promise<Result<Proposal, OwnProblem | TextProblem | Full>> {
  const problem = problemWith(given.text, given.notCpr);
  if (problem !== undefined) return refused(problem);
  const text = given.text.trim();
  const added = await changeOwn(deps, person, {
    no: given.no,
    find: mayReply,
    // The press is the client's word: with the number before it, it is nobody else's operation.
    operation: `supplement-${given.no}-${given.press}`,
    make: (proposal) =>
      supplement(proposal, text, {
        person: person.id,
        now: deps.clock.now().toISOString(),
        dueOn: answerDay(deps),
        calendar: deps.calendar,
      }),
  });
  if (added.ok) {
    const { supplements } = added.value;
    // The form was sent with other words, from another device: these are a text of their own.
    return supplements.some((one) => one.text === text)
      ? added
      : supplementOwn(deps, person, { ...given, press: `${given.press}-${supplements.length}` });
  }
  if (added.problem.kind !== 'not-found') return added;
  const replied = await repliedBefore(deps, person, { no: given.no, text });
  return replied === undefined ? added : ok(replied);
}

interface OwnChange<P> {
  readonly no: ProposalNo;
  /** The proposal, when it is theirs to change so. */
  readonly find: typeof ownStored | typeof mayReply;
  readonly operation: string;
  readonly make: (proposal: Proposal) => Result<Changed, P>;
  /** True when the proposal is already as it is to be. */
  readonly done?: (proposal: Proposal) => boolean;
}

function changeOwn<P>(
  deps: LeaderDeps,
  person: Person,
  change: OwnChange<P>,
): Promise<Result<Proposal, P | { readonly kind: 'not-found' }>> {
  return tryAgain(() => changeOnce(deps, person, change));
}

async function changeOnce<P>(
  deps: LeaderDeps,
  person: Person,
  change: OwnChange<P>,
): Promise<Result<Proposal, P | { readonly kind: 'not-found' }> | 'changed'> {
  const before = await change.find(deps, person, change.no);
  if (before === undefined) return refused({ kind: 'not-found' });
  if (change.done?.(before.value) === true) return ok(before.value);
  const changed = change.make(before.value);
  if (!changed.ok) return changed;
  const written = await deps.proposals.change(change.operation, {
    ...changed.value,
    before,
    says: [
      ...questionOver(before.value, changed.value.proposal),
      ...taskOver(before.value, changed.value.proposal),
      ...replyTold(before.value, changed.value.proposal, person.id),
    ],
  });
  return written === 'changed' ? written : ok(written);
}

async function ownStored(
  deps: Pick<LeaderDeps, 'proposals'>,
  person: Person,
  no: ProposalNo,
): Promise<Tagged<Proposal> | undefined> {
  const stored = await deps.proposals.proposal(person.tenant, no);
  return stored?.value.proposer === person.id ? stored : undefined;
}
