// Asks which result an initiative is to be an answer to, before its form is opened.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { ResultOriginView } from '../result-models.ts';
import { eyebrow } from '../runs.ts';
import type { Filled } from '../template.ts';
import { itemField, RESULT_ALL } from './result-filter.ts';
import { roundName } from './result-head.ts';

/** A list of the questions, with the survey as a whole first. */
export function resultOrigin({ head, items }: ResultOriginView, language: Language): Filled {
  const { origin, buttons: names } = catalogueOf(language).rounds.results;
  const { round } = head;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(roundName(head, language)),
      title: origin.title,
      lines: [],
      quotes: [],
      fields: [
        itemField(items, { value: RESULT_ALL, label: origin.item, first: origin.whole }, language),
      ],
      actions: buttons(
        {
          title: origin.next,
          press: { verb: 'results.initiative', data: { round } },
          look: 'positive',
        },
        {
          title: names.overall,
          press: { verb: 'results.show', data: { round, page: 0 } },
          takesInputs: false,
        },
      ),
    },
  };
}
