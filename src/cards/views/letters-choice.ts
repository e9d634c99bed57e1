// Answers somebody who said no to letters, or wants them again.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { LettersChoiceView } from '../letter-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** What holds now, what comes all the same, and the way back. */
export function lettersChoice({ wanted }: LettersChoiceView, language: Language): Filled {
  const { choice: words, buttons: names } = catalogueOf(language).letters;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: wanted ? words.on : words.off,
      lines: [[run(wanted ? words.onText : words.offText)]],
      actions: buttons({
        title: wanted ? names.stop : names.resume,
        press: { verb: 'letters.choose', data: { wanted: !wanted } },
      }),
    },
  };
}
