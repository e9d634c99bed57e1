// What somebody sees once their answers are in.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { momentText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundReceiptView } from '../round-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Thanks, and the way to change the answers. */
export function roundReceipt({ round, title, at }: RoundReceiptView, language: Language): Filled {
  const { answering: words } = catalogueOf(language).rounds;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: words.received,
      lines: [[run(momentText(language, at), SUBTLE)], [run(words.change, SUBTLE)]],
      actions: buttons({
        title: words.changeButton,
        press: { verb: 'round.answer', data: { round } },
      }),
    },
  };
}
