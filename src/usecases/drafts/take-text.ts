// A text from the chat: never a dead end, never a surprise. Nothing becomes a proposal here.
import type { Person } from '../../domain/people/person.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import { findCpr } from '../../domain/shared/cpr.ts';
import { asId, type DraftId } from '../../domain/shared/ids.ts';
import { clip } from '../../domain/shared/plain-text.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { addDays, dayOf, yearOf } from '../../domain/shared/time.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { mayPropose } from './hand-in.ts';
import { beginDraft, isUntouched, type OpenProblem, openDrafts } from './open-draft.ts';
import { type Respondent, respondentOf, type ShownPage } from './shown-page.ts';

/** How long after an answer a text may still be about it, in days. */
const ANSWER_LINGERS = 14;
/** Teams' ids are shorter; where one is not, its end is what differs. */
const ACTIVITY_MAX = 80;

export type TakenText =
  | { readonly kind: 'page'; readonly shown: ShownPage }
  | {
      readonly kind: 'where';
      readonly text: string;
      /** Only the beginning of the text is kept: there is no room for more. */
      readonly clipped: boolean;
      readonly draft: DraftId;
      readonly replies: readonly {
        readonly no: ProposalNo;
        readonly title: string;
        readonly question?: string;
      }[];
      readonly openDrafts: readonly { readonly id: DraftId; readonly title: string }[];
    };

/**
 * Keeps the text in a draft of its own and says where it may belong: a proposal with a question to
 * this person or answered lately, an unfinished draft, or a new proposal. With nothing to choose
 * between, the first page comes with the text in it. A delivery repeated finds its own draft.
 */
export async function takeText(
  deps: LeaderDeps,
  person: Person,
  heard: { readonly text: string; readonly activity: string },
): Promise<Result<TakenText, OpenProblem>> {
  const { text } = heard;
  const id = saidDraftId(deps, heard.activity);
  const [respondent, places] = await Promise.all([
    respondentOf(deps, person),
    placesFor(deps, person, id),
  ]);
  if (places.replies.length === 0 && !mayPropose(deps, respondent)) {
    return refused({ kind: 'not-allowed' });
  }
  const shown = findCpr(text).map((number) => number.shown);
  if (shown.length > 0) return ok(await heldPage(deps, respondent, { id, text, shown }));
  if (places.replies.length + places.drafts.length === 0) {
    return ok({ kind: 'page', shown: await pageWith(deps, respondent, { id, text }) });
  }
  const begun = { id, answers: saying(text), loose: true };
  const { set } = await beginDraft(deps, respondent, begun);
  return ok({
    kind: 'where',
    text,
    clipped: isTooLong(text, set),
    draft: id,
    replies: places.replies.map((proposal) => ({
      no: proposal.no,
      title: titleOf(proposal),
      ...(proposal.question !== undefined && { question: proposal.question.text }),
    })),
    openDrafts: places.drafts.map((draft) => ({ id: draft.id, title: draftTitle(draft, set) })),
  });
}

/** The draft of a chat text is named after its delivery, so that a repetition finds it. */
function saidDraftId(deps: Pick<LeaderDeps, 'clock'>, activity: string): DraftId {
  const year = yearOf(dayOf(deps.clock.now()));
  return asId<DraftId>(`${year}-said-${activity.slice(-ACTIVITY_MAX)}`);
}

/** Where a text may belong, but for the draft it makes itself. */
async function placesFor(
  deps: LeaderDeps,
  person: Person,
  but: DraftId,
): Promise<{ readonly replies: readonly Proposal[]; readonly drafts: readonly Draft[] }> {
  const [own, drafts] = await Promise.all([
    deps.projection.ofPerson(person.tenant, person.id),
    openDrafts(deps, person),
  ]);
  const today = dayOf(deps.clock.now());
  return {
    replies: own.filter((proposal) => awaitsWord(proposal, today)),
    drafts: drafts
      .map(({ value }) => value)
      .filter((draft) => draft.id !== but && draft.loose !== true && !isUntouched(draft)),
  };
}

/** The title of a draft, whose answers go by question. */
export function draftTitle(draft: Draft, set: QuestionSet): string {
  return titleOf({ answers: filled(set, draft.answers) });
}

/** First answers in which a chat text stands where the first long text is asked for. */
export function saying(text: string): (set: QuestionSet) => Answers {
  return (set) => {
    const question = chatQuestion(set);
    return question === undefined ? {} : { [question.id]: clip(text, question.max) };
  };
}

/** The question a text from elsewhere answers, with how many characters it takes. */
export function chatQuestion(
  set: QuestionSet,
): { readonly id: string; readonly max: number } | undefined {
  return set.pages[0]?.questions.find((question) => question.kind === 'long-text');
}

/** True when there is no room for all of it. */
export function isTooLong(text: string, set: QuestionSet): boolean {
  return [...text].length > (chatQuestion(set)?.max ?? Number.POSITIVE_INFINITY);
}

async function pageWith(
  deps: LeaderDeps,
  respondent: Respondent,
  { id, text }: { readonly id: DraftId; readonly text: string },
): Promise<ShownPage> {
  const shown = await beginDraft(deps, respondent, { id, answers: saying(text) });
  return { ...shown, note: isTooLong(text, shown.set) ? 'clipped' : 'from-chat' };
}

/** The first page with the text on it and not in storage, the number pointed out beside the field. */
async function heldPage(
  deps: LeaderDeps,
  respondent: Respondent,
  held: { readonly id: DraftId; readonly text: string; readonly shown: readonly string[] },
): Promise<TakenText> {
  const page = await beginDraft(deps, respondent, { id: held.id, answers: () => ({}) });
  const question = chatQuestion(page.set);
  if (question === undefined) return { kind: 'page', shown: page };
  return {
    kind: 'page',
    shown: {
      ...page,
      held: [{ question: question.id, text: clip(held.text, question.max), shown: held.shown }],
    },
  };
}

function awaitsWord(proposal: Proposal, today: string): boolean {
  if (proposal.question !== undefined) return true;
  if (proposal.answeredAt === undefined || proposal.outcome === 'decided-locally') return false;
  return dayOf(proposal.answeredAt) >= addDays(today, -ANSWER_LINGERS);
}
