// What we need done to suggest how a proposal may be sorted.
import type { Area } from '../domain/shared/register.ts';
import type { EarlierCase } from '../domain/triage/earlier-case.ts';
import type { Suggestions } from '../domain/triage/suggestion.ts';

export interface Suggest {
  /**
   * What the words of a text speak for, and alike proposals that people have assessed, out of these
   * areas of the register. The same text, areas and cases give the same suggestions; a text that
   * says nothing gives those that are usual, or none.
   */
  suggest(
    text: string,
    areas: readonly Area[],
    cases?: readonly EarlierCase[],
  ): Promise<Suggestions>;
}
