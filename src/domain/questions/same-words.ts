// Whether two texts say the same: blanks, punctuation and capitals are no rewording.
import { LANGUAGES, type Localized } from '../shared/language.ts';

/** True when the texts say the same in every language, one after another. */
export function sameWords(some: readonly Localized[], others: readonly Localized[]): boolean {
  return (
    some.length === others.length &&
    LANGUAGES.every((language) =>
      some.every((text, at) => bareWords(text[language]) === bareWords(others[at]?.[language])),
    )
  );
}

/** Between two figures something is left of what stood there: 5-10 is not 510. */
function bareWords(text = ''): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)[\p{P}\s]+(?=\d)/gu, '|')
    .replace(/[\p{P}\s]+/gu, '');
}
