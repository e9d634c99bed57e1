// What the program suggests, and why, in a line below its field.

import type { Language } from '../../domain/shared/language.ts';
import type { SuggestedKind } from '../../domain/triage/kept-suggestions.ts';
import type { Suggestion } from '../../domain/triage/suggestion.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';
import type { QueueView } from '../triage-models.ts';

type Lines = readonly (readonly Run[])[];

/** One telling word alone gives about a half. */
const SURE = 0.5;
const VERY_LIKE = 0.6;
const WORDS = 3;
const WORD_MAX = 40;

/** None when the words of the text lead to nothing; `titleOf` names what is suggested instead. */
export function suggestedLines(
  { suggested, judgement }: QueueView,
  which: SuggestedKind,
  { titleOf, language }: { readonly titleOf: (is: string) => string; readonly language: Language },
): Lines {
  const { sorting } = catalogueOf(language);
  const found: Suggestion<string> | undefined = suggested?.[which];
  if (found === undefined) return [];
  const sure = sorting.sure[found.confidence >= SURE ? 'yes' : 'no'];
  const words = joined(found.words);
  const text =
    found.is === judgement[which]
      ? sorting.suggested(sure, words)
      : sorting.other(titleOf(found.is), sure, words);
  return [[run(text, SMALL)]];
}

/** Proposals that are likely about the same. */
export function alikeLines({ alike = [] }: QueueView, language: Language): Lines {
  const { sorting } = catalogueOf(language);
  return alike.map(({ no, score, shared }) => {
    const how = sorting.like[score >= VERY_LIKE ? 'very' : 'some'];
    return [run(sorting.alike(no, how, joined(shared.map(({ mine }) => mine))), SMALL)];
  });
}

function joined(words: readonly string[]): string {
  return words
    .slice(0, WORDS)
    .map((word) => oneLine(word, WORD_MAX))
    .join(', ');
}
