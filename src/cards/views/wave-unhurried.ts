// What somebody sees who will not answer just now, or wants no reminder.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { UnhurriedView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** The way back to the answers stays. */
export function waveUnhurried(view: UnhurriedView, language: Language): Filled {
  const { buttons: names, invited: words } = catalogueOf(language).waves;
  const { id: round, kind, reminded, next } = view;
  const later = next === undefined ? words.later.none : words.later.next(dayText(language, next));
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, TITLE_MAX)),
      title: reminded ? words.later.title : words.stopped.title,
      lines: [[run(reminded ? later : words.stopped.text)]],
      actions: buttons(
        kind === 'collection'
          ? {
              title: names.write,
              press: { verb: 'wave.propose', data: { round } },
              look: 'positive',
            }
          : {
              title: names.answer,
              press: { verb: 'round.answer', data: { round } },
              look: 'positive',
            },
        {
          title: reminded ? names.stop : names.remindAgain,
          press: { verb: 'wave.remind', data: { round, wanted: !reminded } },
        },
      ),
    },
  };
}
