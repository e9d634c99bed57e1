// Others' proposals about the same as a draft: found when its first page is answered, shown until told.
import { mayEndorse } from '../../domain/proposal/endorse.ts';
import type { Draft, FoundAlike } from '../../domain/proposal/proposal.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import { COLLECTION_SET, type LeaderDeps } from '../leader-deps.ts';
import { type ShownPage, shown } from './shown-page.ts';
import type { PageMove } from './way-from.ts';

const MOST = 3;

/** A draft whose page was answered, on its way to another page. */
export interface Going {
  readonly draft: Draft;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly go: PageMove;
  readonly answers: Answers;
}

/**
 * What is like the draft, when it leaves the first page of a collection for the next: not when it
 * changes what is sent, was looked through already, or is known to be about something else.
 */
export async function findAlike(
  deps: Pick<LeaderDeps, 'projection' | 'likeness'>,
  { draft, set, page, go, answers }: Going,
): Promise<readonly FoundAlike[]> {
  const asks = go === 'next' && set.id === COLLECTION_SET && page.id === set.pages[0]?.id;
  const settled = draft.edits !== undefined || draft.reviewed === true || draft.different === true;
  const text = filled(set, answers)['challenge'];
  if (!asks || settled || typeof text !== 'string') return [];
  const found = await deps.likeness.find(draft.tenant, await deps.projection.lately(draft.tenant), {
    text,
    may: (proposal) => mayEndorse(proposal, draft.person),
    most: MOST,
  });
  return found.map(({ no, shared }) => ({ no, shared }));
}

/** A draft where it is now: what is like it comes before its page, as far as it is still open. */
export async function standing(
  deps: Pick<LeaderDeps, 'projection'>,
  set: QuestionSet,
  { draft, note }: { readonly draft: Draft; readonly note?: ShownPage['note'] },
): Promise<ShownPage> {
  const at = shown(set, draft, note);
  if (draft.alike === undefined || draft.sent !== undefined) return at;
  const proposals = await deps.projection.lately(draft.tenant);
  const byNo = new Map(proposals.map((proposal) => [proposal.no, proposal]));
  const alike = draft.alike.flatMap(({ no, shared }) => {
    const proposal = byNo.get(no);
    return proposal && mayEndorse(proposal, draft.person) ? [{ proposal, shared }] : [];
  });
  return alike.length === 0 ? at : { ...at, alike };
}
