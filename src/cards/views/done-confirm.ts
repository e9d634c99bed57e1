// Asks once more before an initiative is reported done: everybody behind it is told.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { DoneConfirmView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const HEAD_MAX = 120;

/** What follows from it, the deed and the way back. */
export function doneConfirm(view: DoneConfirmView, language: Language): Filled {
  const { doneConfirm: words } = catalogueOf(language).initiatives;
  const { id, until, closes } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, HEAD_MAX)),
      title: words.title,
      lines: [[run(words.closes(closes))]],
      actions: buttons(
        {
          title: words.yes,
          press: { verb: 'initiative.status', data: { id, until, go: 'done-confirm' } },
          look: 'positive',
        },
        { title: words.no, press: { verb: 'initiative.show', data: { id } } },
      ),
    },
  };
}
