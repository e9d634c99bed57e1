// The words in the cells of the list that stand for codes, out to a spreadsheet and back.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import { LANGUAGES, type Language } from '../../domain/shared/language.ts';
import type { Area } from '../../domain/shared/register.ts';
import { inOrder } from '../../domain/shared/register-lookup.ts';
import type { ListedPart } from '../../domain/triage/listed-row.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { bare } from '../register/headings.ts';

export type WordPart = Exclude<ListedPart, 'note'>;

/** A code, and the word for it. */
export type Worded = readonly (readonly [code: string, word: string])[];

/** The words to choose among, in the order in which they are offered. */
export function listWords(
  areas: readonly Area[],
  language: Language,
): Readonly<Record<WordPart, Worded>> {
  const { proposal, triage } = catalogueOf(language);
  return {
    area: areaWords(areas, language),
    need: NEEDS.map((code) => [code, proposal.needs[code]]),
    authority: AUTHORITIES.map((code) => [code, proposal.authorities[code]]),
    extent: EXTENTS.map((code) => [code, triage.extents[code]]),
    value: VALUES.map((code) => [code, triage.values[code]]),
  };
}

/** Finds the code of a word in any language, blind to blanks, signs and capitals; a code is one too. */
export function wordReader(areas: readonly Area[]) {
  const said = LANGUAGES.toReversed().map((language) => listWords(areas, language));
  return (part: WordPart, word: string): string | undefined => {
    const codes = new Map<string, string>();
    for (const words of said) for (const [code] of words[part]) codes.set(bare(code), code);
    for (const words of said) for (const [code, one] of words[part]) codes.set(bare(one), code);
    return codes.get(bare(word));
  };
}

/** Two areas with one name are told apart by their ids. */
function areaWords(areas: readonly Area[], language: Language): Worded {
  const names = areas.map(({ name }) => bare(name[language]));
  const twice = (text: string) => names.filter((name) => name === bare(text)).length > 1;
  return inOrder(areas).map(({ id, name }) => {
    const word = name[language];
    return [id, twice(word) ? `${word} (${id})` : word];
  });
}
