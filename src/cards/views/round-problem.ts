// Why something cannot be done with a survey, a poll or a workshop.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { RoundProblem } from '../round-models.ts';
import type { Filled } from '../template.ts';

/** One sentence. */
export function roundProblem(
  { kind }: { readonly kind: RoundProblem },
  language: Language,
): Filled {
  const { rounds } = catalogueOf(language);
  return {
    layout: 'message',
    words: { lang: language, eyebrow: [], title: rounds.problems[kind], lines: [], actions: [] },
  };
}
