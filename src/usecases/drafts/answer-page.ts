// A button pressed on a page: what was typed is saved, and the way goes on.
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { prune } from '../../domain/questions/applying.ts';
import { pageById } from '../../domain/questions/flow.ts';
import { problemsOf } from '../../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { tryAgain } from '../try-again.ts';
import { findAlike, standing } from './find-alike.ts';
import { beginNext, followSent } from './follow-sent.ts';
import { type HandedIn, type HandInProblem, handIn } from './hand-in.ts';
import { type ReadInputs, readSafely } from './held-texts.ts';
import { newDraftId } from './open-draft.ts';
import type { PagePress } from './page-press.ts';
import { pageOf, type Respondent, respondentOf, type ShownPage, setFor } from './shown-page.ts';
import { type PageMove, wayFrom } from './way-from.ts';

export type Answered =
  | { readonly kind: 'page'; readonly shown: ShownPage }
  | { readonly kind: 'later' }
  | HandedIn;
export type AnswerProblem = { readonly kind: 'draft-gone' } | HandInProblem;

/** Moves that need the page to be right; the others lose nothing, so they complain of nothing. */
const CHECKED: readonly PageMove[] = ['next', 'send', 'again', 'locally'];

/** A press with all that is needed to act on it. */
interface Turn {
  readonly press: PagePress;
  readonly stored: Tagged<Draft>;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly read: ReadInputs;
  readonly respondent: Respondent;
}

/**
 * Saves the page and goes where the button leads. The same press again, on any device, ends in the
 * same place; a stale card gets a fresh one with what was typed still in it.
 */
export function answerPage(
  deps: LeaderDeps,
  person: Person,
  press: PagePress,
): Promise<Result<Answered, AnswerProblem>> {
  return tryAgain(() => answerOnce(deps, person, press));
}

async function answerOnce(
  deps: LeaderDeps,
  person: Person,
  press: PagePress,
): Promise<Result<Answered, AnswerProblem> | 'changed'> {
  const stored = await deps.proposals.draft(
    { tenant: person.tenant, person: person.id },
    press.draft,
  );
  if (stored === undefined) return refused({ kind: 'draft-gone' });
  if (stored.value.sent !== undefined) {
    return ok(await followSent(deps, person, { draft: stored.value, press }));
  }
  const respondent = await respondentOf(deps, person);
  const set = await setFor(deps, stored.value, respondent);
  const page = pageById(set, press.page) ?? pageOf(set, stored.value);
  const fresh = press.revision === stored.value.revision;
  const read = readSafely(page, stored.value, { ...press, complete: fresh });
  const turn = { press, stored, set, page, read, respondent };
  return fresh ? act(deps, turn) : ok(await staleCard(deps, turn));
}

/** Nothing new typed: a repetition, shown where the draft is now. Else the same page, nothing lost. */
async function staleCard(
  deps: LeaderDeps,
  { press, stored, set, page, read }: Turn,
): Promise<Answered> {
  const draft = stored.value;
  if (read.held.length === 0 && sameAnswers(read.answers, draft.answers)) {
    if (press.go === 'later') return { kind: 'later' };
    const again = await standing(deps, set, { draft });
    const checked = again.page.id === page.id && CHECKED.includes(press.go);
    return {
      kind: 'page',
      shown: checked ? { ...again, problems: problemsOf(page, draft.answers) } : again,
    };
  }
  return {
    kind: 'page',
    shown: { draft, set, page, problems: [], held: read.held, note: 'stale', typed: read.answers },
  };
}

async function act(
  deps: LeaderDeps,
  turn: Turn,
): Promise<Result<Answered, AnswerProblem> | 'changed'> {
  const { press, stored, set, page, read } = turn;
  const answers = prune(set, read.answers);
  const target =
    read.held.length > 0 ? page : wayFrom({ press, draft: stored.value, set, page }, answers);
  const draft = nextRevision(deps, turn, answers);
  if (target === 'send') return send(deps, turn, draft);
  const going = target === 'later' ? page : target;
  const reviewed = draft.reviewed === true || going.kind === 'review';
  const stays = going.id === page.id;
  const found = stays ? [] : await findAlike(deps, { draft, set, page, go: press.go, answers });
  const alike = found.length > 0 && { alike: found };
  const saved = await deps.proposals.saveDraft(
    { ...draft, page: going.id, ...(reviewed && { reviewed }), ...alike },
    stored.tag,
  );
  if (saved === 'changed') return saved;
  if (target === 'later' && read.held.length === 0) return ok({ kind: 'later' });
  const at = await standing(deps, set, { draft: saved.value });
  return ok({
    kind: 'page',
    shown: {
      ...at,
      problems: stays && CHECKED.includes(press.go) ? problemsOf(page, answers) : [],
      held: read.held,
    },
  });
}

/** Hands in. To write another, the next draft is named in the same transaction and begun after it. */
async function send(
  deps: LeaderDeps,
  { press, stored, set, respondent }: Turn,
  draft: Draft,
): Promise<Result<Answered, AnswerProblem> | 'changed'> {
  const next = press.go === 'again' ? newDraftId(deps) : undefined;
  const locally = press.go === 'locally';
  const request = { stored, draft, set, respondent, locally, ...(next !== undefined && { next }) };
  const handed = await handIn(deps, request);
  if (handed === 'changed') return handed;
  if (!handed.ok) {
    // What was typed on the page stays, whatever became of the rest.
    await deps.proposals.saveDraft(draft, stored.tag);
    return handed;
  }
  if (next === undefined) return handed;
  const sent = await deps.proposals.draft(draft, draft.id);
  // Another device was faster, with a next draft of its own or none.
  if (sent?.value.sent?.next !== next) return 'changed';
  const { proposal } = handed.value;
  const begun = await beginNext(deps, respondent, { id: next, page: draft.page, proposal });
  return ok({ kind: 'page', shown: begun });
}

function nextRevision(deps: LeaderDeps, turn: Turn, answers: Answers): Draft {
  const { stored, press, page, read } = turn;
  // What is answered belongs somewhere: it is no loose text any more.
  const { loose: _, alike: _found, ...former } = stored.value;
  return {
    ...former,
    answers,
    page: page.id,
    revision: stored.value.revision + 1,
    lastPress: press.press,
    changedAt: deps.clock.now().toISOString(),
    notCpr: stored.value.notCpr + read.notCpr,
  };
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => JSON.stringify(one[id]) === JSON.stringify(other[id]));
}
