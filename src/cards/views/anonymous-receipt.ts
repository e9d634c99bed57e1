// What somebody sees who has answered an anonymous round.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { AnonymousReceiptView } from '../round-models.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Thanks, without a time and without a way back: nobody knows any more which answers are theirs. */
export function anonymousReceipt({ title, own }: AnonymousReceiptView, language: Language): Filled {
  const { answering, anonymous } = catalogueOf(language).rounds;
  const { propose } = answering;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: answering.received,
      lines: [
        [run(anonymous.received, SUBTLE)],
        [run(`${propose.question} `, BOLD), run(propose.how)],
      ],
      actions: buttons({
        title: propose.button,
        press: own ? { verb: 'draft.new', data: {} } : { verb: 'round.propose', data: {} },
      }),
    },
  };
}
