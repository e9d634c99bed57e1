// What of a page was not stored, as its card takes it: the typed texts, and what is wrong.
import type { PageProblem } from '../../cards/index.ts';
import type { Problem } from '../../domain/questions/problems.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import type { HeldText } from '../../usecases/drafts/held-texts.ts';

interface NotStored {
  readonly typed?: Answers;
  readonly problems: readonly Problem[];
  readonly held: readonly HeldText[];
}

/** A text held back for a CPR number stays on the card, and nothing else is said of its question. */
export function heldBack({ typed, problems, held }: NotStored): {
  readonly typed: Answers;
  readonly problems: readonly PageProblem[];
} {
  const texts = Object.fromEntries(held.map(({ question, text }) => [question, text]));
  const others = problems.filter(({ question }) => !held.some((one) => one.question === question));
  const numbers = held.map(({ question, shown }) => ({ question, kind: 'cpr' as const, shown }));
  return { typed: { ...typed, ...texts }, problems: [...others, ...numbers] };
}
