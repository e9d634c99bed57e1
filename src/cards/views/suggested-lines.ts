// What the program suggests, and why, in a line below its field.

import type { Language } from '../../domain/shared/language.ts';
import type { SuggestedKind } from '../../domain/triage/kept-suggestions.ts';
import type { Suggestion } from '../../domain/triage/suggestion.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';
import type { QueueView } from '../triage-models.ts';

type Lines = readonly (readonly Run[])[];

/** One telling word alone gives about a half; measured, nine of ten from here on were right. */
const CLEAR = 0.45;
/** From here on about three of four. */
const LIKELY = 0.3;
const VERY_LIKE = 0.6;
const WORDS = 3;
const CASES = 2;
const WORD_MAX = 40;

/** None when neither words nor earlier proposals lead to anything; `titleOf` names what is suggested instead. */
export function suggestedLines(
  { suggested, judgement }: QueueView,
  which: SuggestedKind,
  { titleOf, language }: { readonly titleOf: (is: string) => string; readonly language: Language },
): Lines {
  const { sorting } = catalogueOf(language);
  const found: Suggestion<string> | undefined = suggested?.[which];
  if (found === undefined) return [];
  const sure = sorting.sure[sureness(found.confidence)];
  const why = { words: joined(found.words), cases: (found.cases ?? []).slice(0, CASES) };
  const text =
    found.is === judgement[which]
      ? sorting.suggested(sure, why)
      : sorting.other(titleOf(found.is), sure, why);
  return [[run(text, SMALL)]];
}

function sureness(confidence: number): 'clear' | 'likely' | 'unsure' {
  if (confidence >= CLEAR) return 'clear';
  return confidence >= LIKELY ? 'likely' : 'unsure';
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
