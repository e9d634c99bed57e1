// The board of a round: how many have answered, and how it stands.

import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { timeText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundBoard } from '../round-models.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** The count alone, never who; its host leads from here. */
export function roundBoard(
  { round, what, title, figures }: RoundBoard,
  language: Language,
): Filled {
  const { rounds: words } = catalogueOf(language);
  const { state, handedIn, endsAt } = figures;
  const until =
    state === 'open' && endsAt !== undefined
      ? words.until(timeText(language, localParts(endsAt).time))
      : words.states[state];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.kinds[what]),
      title: oneLine(title, TITLE_MAX),
      lines: [[run(words.handedIn(handedIn), BOLD)], [run(until, SUBTLE)]],
      actions: buttons({
        title: words.buttons.control,
        press: { verb: 'round.control', data: { round } },
        takesInputs: false,
      }),
    },
  };
}
