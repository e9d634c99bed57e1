// Makes a card of what a view fills in: the step from words to JSON, the same for every card.
import type { Language } from '../domain/shared/language.ts';
import { type Card, expand, type Filled } from './template.ts';

/** The view as a function that draws its card. */
export function drawn<View>(
  fill: (view: View, language: Language) => Filled,
): (view: View, language: Language) => Card {
  return (view, spoken) => expand(fill(view, spoken));
}
