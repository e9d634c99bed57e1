// When a question, page or notice applies, judged by the answers given so far.
import { type Answers, isSeveral } from '../shared/answer.ts';

/** Exactly one of the forms; `question` names an earlier question. */
export type Condition =
  | { readonly question: string; readonly is: string | number }
  | { readonly question: string; readonly isNot: string | number }
  | { readonly question: string; readonly contains: string }
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** True when the condition applies; an unanswered question is nothing, so `isNot` holds of it. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  const answer = answers[condition.question];
  if ('is' in condition) return answer === condition.is;
  if ('isNot' in condition) return answer !== condition.isNot;
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  return isSeveral(answer) && answer.includes(condition.contains);
}
