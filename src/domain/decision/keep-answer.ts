// Keeping an answer while whoever answers for the area is still writing it.
import type { Changed } from '../proposal/change.ts';
import type { AnswerDraft, TypedAnswer } from '../proposal/decision.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import type { PersonId } from '../shared/ids.ts';
import { firstSentence } from '../shared/plain-text.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Most characters of the sentence that is filled in. */
const SENTENCE_MAX = 200;

/** What somebody had in view: the version of the words, and of the answer that is kept; 0 for none. */
export interface SeenTask {
  readonly version: number;
  readonly draft: number;
  /** When it was sent to them, an ISO instant; drafts are counted anew each time it is. */
  readonly sentOn?: string | undefined;
}

export type KeepProblem =
  /** It is with the owner of an area no more. */
  | { readonly kind: 'over' }
  | { readonly kind: 'words-changed' }
  /** It has been with others since it was shown, and came again. */
  | { readonly kind: 'sent-anew' }
  /** Somebody has kept another one since it was shown. */
  | { readonly kind: 'kept-meanwhile'; readonly draft: AnswerDraft };

/** What somebody who looks at the task now has in view. */
export function seenTask({ version, answerDraft, sentOnAt = '' }: Proposal): SeenTask & {
  readonly sentOn: string;
} {
  return { version, draft: answerDraft?.version ?? 0, sentOn: sentOnAt };
}

/** What is no more as it was seen; nothing when all is. What a colleague kept is named before the rest. */
export function changedSince(
  proposal: Proposal,
  seen: SeenTask,
): Exclude<KeepProblem, { readonly kind: 'over' }> | undefined {
  const { answerDraft: draft } = proposal;
  const now = seenTask(proposal);
  const isSameTime = seen.sentOn === now.sentOn;
  if (seen.version !== now.version) return { kind: 'words-changed' };
  if (draft !== undefined && !(isSameTime && seen.draft === now.draft)) {
    return { kind: 'kept-meanwhile', draft };
  }
  return isSameTime ? undefined : { kind: 'sent-anew' };
}

/**
 * The answer as it stands: kept before, else the challenge in its proposer's words. Where those who
 * follow it may not read them they are left out, as an answer is told to everybody who follows it.
 */
export function begunAnswer({ answerDraft, answers }: Proposal): TypedAnswer {
  const { challenge, visibility } = fieldsOf(answers);
  const first = othersSeeText(visibility) ? firstSentence(challenge, SENTENCE_MAX) : '';
  return answerDraft?.typed ?? { ...EMPTY, challenge: first };
}

const EMPTY: TypedAnswer = {
  outcome: '',
  challenge: '',
  initiative: '',
  improvement: '',
  horizon: '',
  reason: '',
  now: '',
  first: '',
};

/** Keeps what is typed; the same again has no events. */
export function keepAnswer(
  proposal: Proposal,
  given: { readonly typed: TypedAnswer; readonly seen: SeenTask },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, KeepProblem> {
  const { no, status, holder, answerDraft } = proposal;
  if (status !== 'forwarded' || holder.kind !== 'owner') return refused({ kind: 'over' });
  if (answerDraft !== undefined && isSameAnswer(answerDraft.typed, given.typed)) {
    return ok({ proposal, events: [] });
  }
  const changed = changedSince(proposal, given.seen);
  if (changed !== undefined) return refused(changed);
  const { person, now } = by;
  const draft = {
    version: (answerDraft?.version ?? 0) + 1,
    typed: given.typed,
    by: person,
    at: now,
  };
  return ok({
    proposal: { ...proposal, answerDraft: draft, changedAt: now },
    events: [{ no, kind: 'drafted', at: now, by: person, from: status, to: status }],
  });
}

/** True when nothing would be kept anew. */
export function isSameAnswer(one: TypedAnswer, other: TypedAnswer): boolean {
  return PARTS.every((part) => (one[part] ?? '') === (other[part] ?? ''));
}

const PARTS = [
  'outcome',
  'challenge',
  'initiative',
  'improvement',
  'horizon',
  'reason',
  'now',
  'first',
  'disputed',
  'partOf',
] as const satisfies readonly (keyof TypedAnswer)[];
