// How a question set is asked in an anonymous round, where answers travel in the person's own card.

import { visibleQuestions } from '../questions/applying.ts';
import type { Problem } from '../questions/problems.ts';
import type { Page, Question, QuestionSet } from '../questions/question-set.ts';
import { type Complaint, complaintsAbout } from '../questions/reasons.ts';
import type { Answer, Answers } from '../shared/answer.ts';
import { jsonBytes } from '../shared/json-bytes.ts';

/** Of each text, in characters. */
export const ANONYMOUS_TEXT_MAX = 1_000;
/** Bytes in a card that each character has room for; only signs and emoji take more. */
export const BYTES_A_CHARACTER = 2;
const QUOTES = 2;

/** The set with its texts no longer than a card can carry. */
export function anonymousSet(set: QuestionSet): QuestionSet {
  return {
    ...set,
    pages: set.pages.map((page) => ({ ...page, questions: page.questions.map(shortened) })),
  };
}

function shortened(question: Question): Question {
  return question.kind === 'long-text' || question.kind === 'short-text'
    ? { ...question, max: Math.min(question.max, ANONYMOUS_TEXT_MAX) }
    : question;
}

/** What is wrong on a page. */
export function anonymousProblems(page: Page, answers: Answers): readonly Problem[] {
  return visibleQuestions(page, answers).flatMap((question) =>
    anonymousComplaints(question, answers[question.id]).map((complaint) => ({
      question: question.id,
      ...complaint,
    })),
  );
}

/** What is wrong with an answer; a text must fit by its bytes too. */
export function anonymousComplaints(
  question: Question,
  answer: Answer | undefined,
): readonly Complaint[] {
  const complaints = complaintsAbout(question, answer);
  const isText = question.kind === 'long-text' || question.kind === 'short-text';
  if (complaints.length > 0 || !isText || answer === undefined) return complaints;
  const { id: input, max } = question;
  const length = Math.ceil((jsonBytes(answer) - QUOTES) / BYTES_A_CHARACTER);
  return length > max ? [{ input, reason: { kind: 'too-long', max, length } }] : [];
}
