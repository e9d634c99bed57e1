// The line in the channel from which everybody opens the ready answers for themselves.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { AnswersStartView } from '../decide-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** How many there are, and nothing of what they say. */
export function answersStart({ count }: AnswersStartView, language: Language): Filled {
  const { answers: words } = catalogueOf(language).deciding;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.ready(count),
      lines: count === 0 ? [[run(words.empty, SUBTLE)]] : [],
      actions: buttons(
        count > 0 && {
          title: words.open,
          press: { verb: 'answers.open', data: {} },
          look: 'positive',
        },
      ),
    },
  };
}
