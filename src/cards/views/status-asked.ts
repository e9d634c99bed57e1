// Asks whoever leads an initiative whether the time they gave holds: three taps.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { StatusAskedView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const TITLE_MAX = 120;

/** It holds, it will be late, it is done. */
export function statusAsked(view: StatusAskedView, language: Language): Filled {
  const { status: words } = catalogueOf(language).initiatives;
  const { initiative: id, title, until } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      lines: [
        [run(oneLine(title, TITLE_MAX), BOLD)],
        [run(words.asks(dateText(language, until)))],
        [run(words.why, SMALL)],
      ],
      actions: buttons(
        {
          title: words.holds,
          press: { verb: 'initiative.status', data: { id, until, go: 'holds' } },
        },
        {
          title: words.late,
          press: { verb: 'initiative.status', data: { id, until, go: 'late' } },
        },
        {
          title: words.done,
          press: { verb: 'initiative.status', data: { id, until, go: 'done' } },
        },
      ),
    },
  };
}
