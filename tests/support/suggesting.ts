// The suggestions made with the words that come with the program, and areas to choose from.
import { type AreaId, asId } from '../../src/domain/shared/ids.ts';
import type { Area } from '../../src/domain/shared/register.ts';
import type { EarlierCase } from '../../src/domain/triage/earlier-case.ts';
import { readSuggestionWords } from '../../src/text/suggestions/read-words.ts';
import { makeSuggest } from '../../src/text/suggestions/suggest.ts';
import type { Words } from '../../src/text/suggestions/words-shape.ts';

const read = readSuggestionWords();
if (!read.ok) throw new Error(read.problem.join('\n'));

export const WORDS: Words = read.value;

export function anArea(id: string, da: string = id): Area {
  return { id: asId<AreaId>(id), name: { da, en: da } };
}

/** One area for each in the file of words. */
export const EVERY_AREA: readonly Area[] = Object.keys(WORDS.areas).map((key) => anArea(key));

const suggester = makeSuggest(() => WORDS);

/** What the text and the cases speak for, by default out of every area. */
export async function suggestionsFor(
  text: string,
  areas: readonly Area[] = EVERY_AREA,
  cases: readonly EarlierCase[] = [],
) {
  return suggester.suggest(text, areas, cases);
}
