// What we need done to suggest how a proposal may be sorted.
import type { Area } from '../domain/shared/register.ts';
import type { Suggestions } from '../domain/triage/suggestion.ts';

export interface Suggest {
  /**
   * What the words of a text speak for, out of these areas of the register. The same text and areas
   * give the same suggestions; a text that says nothing gives those that are usual, or none.
   */
  suggest(text: string, areas: readonly Area[]): Promise<Suggestions>;
}
