// Why somebody sees no results.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ResultRefusal } from '../result-models.ts';
import type { Filled } from '../template.ts';

/** One sentence. */
export function resultRefused(refusal: ResultRefusal, language: Language): Filled {
  const { problems } = catalogueOf(language).rounds.results;
  const title =
    refusal.kind === 'not-yet' ? problems['not-yet'](refusal.answered) : problems[refusal.kind];
  return {
    layout: 'message',
    words: { lang: language, eyebrow: [], title, lines: [], actions: [] },
  };
}
