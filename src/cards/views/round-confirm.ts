// Asks once more before a round is closed while people answer, cancelled or deleted.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundConfirmView } from '../round-leading-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** What it comes to, yes, and the way back. */
export function roundConfirm(
  { round, what, halfway }: RoundConfirmView,
  language: Language,
): Filled {
  const { confirm, buttons: names } = catalogueOf(language).rounds.leading;
  const { id, kind, title, state } = round;
  const deed = what === 'cancel' && state === 'prepared' ? 'drop' : what;
  const text = {
    close: confirm.closeText(halfway),
    cancel: confirm.cancelText,
    drop: confirm.dropText,
  };
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: confirm[deed](kind),
      lines: [[run(text[deed])]],
      actions: buttons(
        {
          title: confirm.buttons[deed],
          press: { verb: 'round.conduct', data: { round: id, what, sure: true } },
          look: 'destructive',
        },
        { title: names.back, press: { verb: 'round.control', data: { round: id } } },
      ),
    },
  };
}
