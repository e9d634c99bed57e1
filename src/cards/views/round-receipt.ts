// What somebody sees once their answers are in.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { momentText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundReceiptView } from '../round-models.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Thanks, the way to change the answers, and the way to a proposal of its own. */
export function roundReceipt(
  { round, title, at, own = false, over = false }: RoundReceiptView,
  language: Language,
): Filled {
  const { answering: words } = catalogueOf(language).rounds;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: over ? words.wasReceived : words.received,
      lines: [
        [run(momentText(language, at), SUBTLE)],
        ...(over ? [] : [[run(words.change, SUBTLE)]]),
        [run(`${words.propose.question} `, BOLD), run(words.propose.how)],
      ],
      actions: buttons(
        !over && { title: words.changeButton, press: { verb: 'round.answer', data: { round } } },
        {
          title: words.propose.button,
          press: own ? { verb: 'draft.new', data: {} } : { verb: 'round.propose', data: {} },
        },
      ),
    },
  };
}
