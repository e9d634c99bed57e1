// One message for all that is new of the proposals of a batch.
import type { BatchNews } from '../../domain/delivery/batch-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { FROM_MAX } from './batch-receipt.ts';

/** Which ones, and what is new of them, is told by the list. */
export function batchNews({ batch, from }: BatchNews, language: Language): Filled {
  const { batches } = catalogueOf(language);
  const { news: words } = batches;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(batches.eyebrow),
      title: words.title,
      lines: [[run(batches.fromOnly(oneLine(from, FROM_MAX)), BOLD)], [run(words.text)]],
      actions: buttons({
        title: words.see,
        press: { verb: 'mine.list', data: { batch } },
        look: 'positive',
      }),
    },
  };
}
