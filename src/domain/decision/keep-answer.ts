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
}

export type KeepProblem =
  /** It is with the owner of an area no more. */
  | { readonly kind: 'over' }
  | { readonly kind: 'words-changed' }
  /** Somebody has kept another one since it was shown. */
  | { readonly kind: 'kept-meanwhile'; readonly draft: AnswerDraft };

/** What somebody who looks at the task now has in view. */
export function seenTask({ version, answerDraft }: Proposal): SeenTask {
  return { version, draft: answerDraft?.version ?? 0 };
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
  const { no, status, holder, version, answerDraft } = proposal;
  if (status !== 'forwarded' || holder.kind !== 'owner') return refused({ kind: 'over' });
  if (answerDraft !== undefined && isSameAnswer(answerDraft.typed, given.typed)) {
    return ok({ proposal, events: [] });
  }
  if (version !== given.seen.version) return refused({ kind: 'words-changed' });
  if (answerDraft !== undefined && answerDraft.version !== given.seen.draft) {
    return refused({ kind: 'kept-meanwhile', draft: answerDraft });
  }
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
