// "Nej, mit er noget andet" and the way back, from the card that shows what is like a draft.
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { DraftId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { tryAgain } from '../try-again.ts';
import { standing } from './find-alike.ts';
import { type Followed, followSent } from './follow-sent.ts';
import { respondentOf, setFor } from './shown-page.ts';

export interface AlikePress {
  readonly draft: DraftId;
  /** The revision the card was made from. */
  readonly revision: number;
  /** Id of the delivery, the same when it is repeated. */
  readonly press: string;
}

/** Goes on with the draft and does not ask again, or back to its first page. Repeated, it changes nothing. */
export function answerAlike(
  deps: LeaderDeps,
  person: Person,
  press: AlikePress & { readonly go: 'other' | 'back' },
): Promise<Result<Followed, { readonly kind: 'draft-gone' }>> {
  return tryAgain(() => answerOnce(deps, person, press));
}

async function answerOnce(
  deps: LeaderDeps,
  person: Person,
  press: AlikePress & { readonly go: 'other' | 'back' },
): Promise<Result<Followed, { readonly kind: 'draft-gone' }> | 'changed'> {
  const found = await pressedAlike(deps, person, press);
  if (!found.ok) return found;
  if (found.value.kind !== 'alike') return ok(found.value);
  const { stored, set } = found.value;
  const { alike: _, ...draft } = stored.value;
  const saved = await deps.proposals.saveDraft(
    {
      ...draft,
      ...(press.go === 'other' ? { different: true } : { page: set.pages[0]?.id ?? draft.page }),
      revision: draft.revision + 1,
      lastPress: press.press,
      changedAt: deps.clock.now().toISOString(),
    },
    stored.tag,
  );
  if (saved === 'changed') return saved;
  return ok({ kind: 'page', shown: await standing(deps, set, { draft: saved.value }) });
}

/** The draft the card was made from; where the draft is now when it is no longer there. */
export type PressedAlike =
  | Followed
  | { readonly kind: 'alike'; readonly stored: Tagged<Draft>; readonly set: QuestionSet };

/** Finds the draft of a press on the card, and whether the card is still the newest. */
export async function pressedAlike(
  deps: LeaderDeps,
  person: Person,
  { draft: id, revision, press }: AlikePress,
): Promise<Result<PressedAlike, { readonly kind: 'draft-gone' }>> {
  const stored = await deps.proposals.draft({ tenant: person.tenant, person: person.id }, id);
  if (stored === undefined) return refused({ kind: 'draft-gone' });
  const draft = stored.value;
  if (draft.sent !== undefined) {
    // Nothing is typed on this card that could be new.
    const nothing = { inputs: {}, notCpr: [], page: draft.page, go: 'next' } as const;
    return ok(
      await followSent(deps, person, { draft, press: { draft: id, revision, press, ...nothing } }),
    );
  }
  const set = await setFor(deps, draft, await respondentOf(deps, person));
  if (draft.revision !== revision || draft.alike === undefined) {
    return ok({ kind: 'page', shown: await standing(deps, set, { draft }) });
  }
  return ok({ kind: 'alike', stored, set });
}
