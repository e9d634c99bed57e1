// What an answer lacks, and how hard it is to read, in words.
import type { SendLack } from '../../domain/decision/lacks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** `mangler “Det skal afklares først”`. */
export function lacksText(lacks: readonly SendLack[], language: Language): string {
  const { answers: words, fields } = catalogueOf(language).deciding;
  const names = lacks.map((lack) =>
    lack === 'law' ? words.reviewerMissing : words.quoted(fields[lack]),
  );
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  return words.lacks(before === '' ? last : `${before}${words.and}${last}`);
}
