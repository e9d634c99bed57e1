// The end of the queue, or of the part that was looked at.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { carried, steppedBack } from '../queue-place.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { QueueEndView } from '../triage-models.ts';
import { filterName } from './queue-fields.ts';
import { noteLines } from './queue-notes.ts';

/** Says how many are left, and leads to the start or back. */
export function queueEnd(view: QueueEndView, language: Language): Filled {
  const { triage: words } = catalogueOf(language);
  const { place, counts, names, note } = view;
  const left = counts.find(({ filter }) => filter === place.filter)?.count ?? 0;
  const back = steppedBack(place);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(filterName(place.filter, names, language)),
      title: words.end.title,
      lines: [...noteLines(note, names, language), [run(words.end.text(left))]],
      actions: buttons(
        left > 0 && {
          title: words.buttons.fromStart,
          press: { verb: 'queue.open', data: { place: carried(place) } },
        },
        back && {
          title: words.buttons.previous,
          press: { verb: 'queue.show', data: { no: back.no, place: carried(back.place) } },
        },
        {
          title: words.buttons.close,
          press: { verb: 'queue.close', data: { place: carried(place) } },
        },
      ),
    },
  };
}
