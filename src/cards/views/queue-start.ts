// The line from which each one opens the queue for themselves.
import type { Language } from '../../domain/shared/language.ts';
import type { QueueFilter } from '../../domain/triage/queue.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { QueueStartView } from '../triage-models.ts';
import { filterName } from './queue-fields.ts';

/** How many wait, and the way to one at a time or several at once; an empty queue has none. */
export function queueStart({ counts, filter, names }: QueueStartView, language: Language): Filled {
  const { several, triage: words, buttons: titles } = catalogueOf(language);
  const count = (wanted: QueueFilter) => counts.find((one) => one.filter === wanted)?.count ?? 0;
  const total = count(filter);
  const about = words.start.about(count('unassessed'), count('assessed'), count('overdue'));
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(filter === 'all' ? words.eyebrow : filterName(filter, names, language)),
      title: words.start.title(total),
      lines: [
        ...(total === 0 ? [[run(words.start.empty, SUBTLE)]] : []),
        ...(total > 0 && filter === 'all' ? [[run(about, SUBTLE)]] : []),
      ],
      actions: buttons(
        total > 0 && {
          title: titles.openQueue,
          press: { verb: 'queue.open', data: { place: { filter } } },
        },
        total > 1 && {
          title: several.buttons.choose,
          press: { verb: 'several.open', data: { filter } },
        },
      ),
    },
  };
}
