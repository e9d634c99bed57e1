// What stands in the way of handing in, and where a person must go to mend it.
import type { Answers } from '../shared/answer.ts';
import { applying, visibleQuestions } from './applying.ts';
import { holds } from './condition.ts';
import type { Notice, Page, Question, QuestionSet } from './question-set.ts';
import { type Complaint, complaintsAbout } from './reasons.ts';

export type { Reason } from './reasons.ts';

/** Something wrong with one answer; `input` is the field it is to stand beside. */
export interface Problem extends Complaint {
  readonly question: string;
}

/** A notice with a button, and the page it stands on. */
export interface Offer {
  readonly page: Page;
  readonly notice: Notice;
}

/** What is wrong on a page, or on any page of a set that applies, in the order asked. */
export function problemsOf(from: QuestionSet | Page, answers: Answers): readonly Problem[] {
  if ('questions' in from) return problemsWith(visibleQuestions(from, answers), answers);
  return applying(from, answers).pages.flatMap(({ questions }) => problemsWith(questions, answers));
}

/**
 * Where "Send nu" must lead instead of sending: the first page with a problem, or else the page
 * whose offer the person has not seen. Undefined when the answers may be handed in.
 */
export function firstOpenPage(
  set: QuestionSet,
  answers: Answers,
  offeredSeen: boolean,
): Page | undefined {
  const { pages } = applying(set, answers);
  const open = pages.find(({ questions }) => problemsWith(questions, answers).length > 0);
  return open?.page ?? (offeredSeen ? undefined : offerOn(set, answers)?.page);
}

/** The offer these answers lead to, such as deciding locally; undefined when there is none. */
export function offerOn(set: QuestionSet, answers: Answers): Offer | undefined {
  const { pages, answers: kept } = applying(set, answers);
  for (const { page } of pages) {
    const notice = noticesOn(page, kept).find(({ offer }) => offer !== undefined);
    if (notice !== undefined) return { page, notice };
  }
  return undefined;
}

/** The notices of a page that apply. */
export function noticesOn(page: Page, answers: Answers): readonly Notice[] {
  return (page.notices ?? []).filter(({ when }) => holds(when, answers));
}

function problemsWith(questions: readonly Question[], answers: Answers): readonly Problem[] {
  return questions.flatMap((question) =>
    complaintsAbout(question, answers[question.id]).map((complaint) => ({
      question: question.id,
      ...complaint,
    })),
  );
}
