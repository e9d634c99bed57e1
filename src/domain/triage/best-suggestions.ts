// The suggestions that are worth showing: the likeliest of each kind, where words of the text or earlier proposals led to it.
import type { Extent, Suggested } from '../proposal/assessment.ts';
import type { Authority, Need } from '../proposal/classification.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

export interface BestSuggestions {
  readonly area?: Suggestion<string>;
  readonly need?: Suggestion<Exclude<Need, 'unknown'>>;
  readonly authority?: Suggestion<Exclude<Authority, 'unknown'>>;
  readonly extent?: Suggestion<Extent>;
}

/** What is only usual says nothing of this text, so it is left out. */
export function bestOf({ areas, need, authority, extent }: Suggestions): BestSuggestions {
  return {
    ...best('area', areas),
    ...best('need', need),
    ...best('authority', authority),
    ...best('extent', extent),
  };
}

/** The same in codes only, as it is kept with an assessment; undefined when there is nothing. */
export function codesOf({ area, need, authority, extent }: BestSuggestions): Suggested | undefined {
  if (!area && !need && !authority && !extent) return undefined;
  return {
    ...(area && { area: area.is }),
    ...(need && { need: need.is }),
    ...(authority && { authority: authority.is }),
    ...(extent && { extent: extent.is }),
  };
}

function best<K extends string, T extends string>(
  key: K,
  [first]: readonly Suggestion<T>[],
): { readonly [P in K]?: Suggestion<T> } {
  const found: { [P in K]?: Suggestion<T> } = {};
  const says = first !== undefined && (first.words.length > 0 || first.cases !== undefined);
  if (says) found[key] = first;
  return found;
}
