// Asks whoever leads an initiative what came of it, some months after it was done.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { BenefitAskedView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const TITLE_MAX = 120;

/** The question, and the way to the form. */
export function benefitAsked(view: BenefitAskedView, language: Language): Filled {
  const { benefitAsked: words } = catalogueOf(language).initiatives;
  const { initiative: id, title, after } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title(after),
      lines: [[run(oneLine(title, TITLE_MAX), BOLD)], [run(words.asks)]],
      actions: buttons({
        title: words.open,
        press: { verb: 'benefit.open', data: { id, after } },
        look: 'positive',
      }),
    },
  };
}
