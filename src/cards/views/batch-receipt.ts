// The receipt for proposals that came in together, to whoever answers for them.
import type { BatchReceipt } from '../../domain/delivery/batch-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

export const FROM_MAX = 60;

/** How many came in, what the contact is in for, and the way to them. */
export function batchReceipt(
  { batch, from, received, total }: BatchReceipt,
  language: Language,
): Filled {
  const { batches } = catalogueOf(language);
  const { received: words } = batches;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(batches.eyebrow),
      title: words.title(received),
      lines: [
        [run(batches.fromOnly(oneLine(from, FROM_MAX)), BOLD)],
        ...(total > received ? [[run(words.total(total))]] : []),
        [run(words.contact)],
        [run(words.gathered, SUBTLE)],
      ],
      actions: buttons({
        title: words.see,
        press: { verb: 'mine.list', data: { batch } },
        look: 'positive',
      }),
    },
  };
}
