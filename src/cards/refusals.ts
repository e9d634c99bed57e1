// The card of a refusal, and which refusal a card is, for those who count them.
import type { Language } from '../domain/shared/language.ts';
import { drawn } from './drawn.ts';
import type { ProblemKind, ProblemView } from './problem-models.ts';
import type { Card } from './template.ts';
import { problem } from './views/problem.ts';

const draw = drawn(problem);
const kinds = new WeakMap<Card, ProblemKind>();

/** Says why something could not be done. */
export function problemCard(view: ProblemView, language: Language): Card {
  const card = draw(view, language);
  kinds.set(card, view.kind);
  return card;
}

/** Why something could not be done, when that is what the card says. */
export function refusalOn(card: Card): ProblemKind | undefined {
  return kinds.get(card);
}
