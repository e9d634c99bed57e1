// Writes down what a forum did with a proposal that lies with it.
import { findTreatment, type TreatProblem, treat } from '../../domain/decision/treat.ts';
import {
  checkTreatment,
  type TreatmentFault,
  type TypedTreatment,
} from '../../domain/decision/typed-treatment.ts';
import type { Changed } from '../../domain/proposal/change.ts';
import type { Treatment } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import {
  type ForumCase,
  type ForumDeps,
  forumCase,
  type NotTheirs,
  writerOf,
} from './forum-case.ts';

export interface TypedHandling {
  readonly no: ProposalNo | undefined;
  readonly typed: Omit<TypedTreatment, 'forum'>;
  readonly notCpr: readonly string[];
}

export type TreatInForumProblem =
  | NotTheirs
  | TreatProblem
  | { readonly kind: 'not-filled'; readonly faults: readonly TreatmentFault[] };

export interface Treated extends Omit<ForumCase, 'before'> {
  readonly proposal: Proposal;
  readonly treatment: Treatment;
}

/** The same handling again is answered as if it were the first. */
export async function treatInForum(
  deps: ForumDeps,
  caller: ChannelCaller,
  { no, typed, notCpr }: TypedHandling,
): Promise<Result<Treated, TreatInForumProblem>> {
  return tryAgain(async () => {
    const found = await forumCase(deps, caller, { no, right: 'treat' });
    if (!found.ok) return found;
    const { before, ...at } = found.value;
    const { forum, as, rules, today } = at;
    const choices = { forums: [forum.id], words: rules.words.map(({ id }) => id), today, notCpr };
    const read = checkTreatment({ ...typed, forum: forum.id }, choices);
    if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
    const treated = treat(before.value, read.value, writerOf(deps, caller, as));
    if (!treated.ok) return treated;
    const written = await keepTreated(deps, { ...treated.value, before });
    if (written === 'changed') return written;
    const treatment = findTreatment(written, read.value);
    return treatment === undefined ? 'changed' : ok({ ...at, proposal: written, treatment });
  });
}

/** Writes a trail with one more handling; what says nothing new is not written. */
export async function keepTreated(
  { proposals }: Pick<ForumDeps, 'proposals'>,
  change: Changed & { readonly before: Tagged<Proposal> },
): Promise<Proposal | 'changed'> {
  const { proposal, events } = change;
  const [event] = events;
  if (event === undefined) return proposal;
  const { no, treatments = [], decision, formerDecisions = [] } = proposal;
  const state = [treatments.length, formerDecisions.length, decision?.version ?? 0].join('-');
  const operation = `treat-${no}-${state}-${event.by}`;
  return proposals.change(operation, { ...change, says: [] });
}
