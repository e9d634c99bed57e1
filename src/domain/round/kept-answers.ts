// Answers that travelled in a card: what comes back is a client's word, and is checked as such.
import { prune, visibleQuestions } from '../questions/applying.ts';
import { visiblePages } from '../questions/flow.ts';
import type { Page, Question, QuestionSet } from '../questions/question-set.ts';
import { type Answer, type Answers, hasParts, isSeveral } from '../shared/answer.ts';
import { findCpr } from '../shared/cpr.ts';
import { cleanText } from '../shared/typed-text.ts';
import { anonymousComplaints, anonymousProblems } from './anonymous-set.ts';

/** What the buttons of an anonymous page carry. */
export interface Kept {
  readonly answers: Answers;
  /** Questions whose number is said to be no CPR number. */
  readonly notCpr: readonly string[];
}

/** The parts of answers that can be kept as they are: whatever is wrong stays on its page. */
export function keepable(set: QuestionSet, answers: Answers): Answers {
  const pruned = prune(set, answers);
  const kept = asked(set, pruned).filter((question) => isRight(question, pruned[question.id]));
  return inOrder(set, Object.fromEntries(kept.map(({ id }) => [id, pruned[id] ?? ''])));
}

/**
 * The answers as they were kept; undefined when no card of ours carries them: a question that is not
 * asked, a choice there is not, a text too long, a number that was never let through.
 */
export function readKept(set: QuestionSet, { answers, notCpr }: Kept): Answers | undefined {
  const kept = keepable(set, answers);
  const same = Object.keys(kept).length === Object.keys(answers).length;
  return same && !hidesCpr(set, { answers, notCpr }) ? kept : undefined;
}

/** The answers in the order asked, so that nothing is told by the order they were given in. */
export function inOrder(set: QuestionSet, answers: Answers): Answers {
  const entries = asked(set, answers).flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [[question.id, partsInOrder(question, answer)] as const];
  });
  return Object.fromEntries(entries);
}

/** The first page that is not right yet, of those that apply. */
export function firstWrongPage(set: QuestionSet, answers: Answers): Page | undefined {
  return visiblePages(set, answers).find((page) => anonymousProblems(page, answers).length > 0);
}

function asked(set: QuestionSet, answers: Answers): readonly Question[] {
  return visiblePages(set, answers).flatMap((page) => visibleQuestions(page, answers));
}

function isRight(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || !hasItsShape(question, answer)) return false;
  // Several ratings may be half done; each of them stands in a place of its own.
  return anonymousComplaints(question, answer).every(
    ({ reason }) => reason.kind === 'required' && question.kind === 'ratings',
  );
}

/** Nothing hides beside what is read: no further part, no choice twice, no space around a text. */
function hasItsShape(question: Question, answer: Answer): boolean {
  if (isSeveral(answer)) return new Set(answer).size === answer.length;
  if (hasParts(answer)) {
    return Object.keys(answer).every((part) => partsOf(question).includes(part));
  }
  const isText = question.kind === 'long-text' || question.kind === 'short-text';
  return !isText || (typeof answer === 'string' && cleanText(answer) === answer && answer !== '');
}

function partsOf(question: Question): readonly string[] {
  if (question.kind === 'ratings') return question.items.map(({ id }) => id);
  return question.kind === 'number' ? ['amount', 'unit'] : [];
}

function partsInOrder(question: Question, answer: Answer): Answer {
  if (isSeveral(answer)) return answer.toSorted();
  if (question.kind !== 'ratings' || !hasParts(answer)) return answer;
  const parts = new Map<string, number | string>(Object.entries(answer));
  return Object.fromEntries(
    partsOf(question).flatMap((part) => {
      const value = parts.get(part);
      return value === undefined ? [] : [[part, value] as const];
    }),
  );
}

function hidesCpr(set: QuestionSet, { answers, notCpr }: Kept): boolean {
  return asked(set, answers).some(({ id, kind }) => {
    const answer = answers[id];
    const typed = kind === 'long-text' || kind === 'short-text';
    return typed && !notCpr.includes(id) && findCpr(String(answer ?? '')).length > 0;
  });
}
