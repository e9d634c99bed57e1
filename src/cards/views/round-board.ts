// The board of a round: how many have answered, and how it stands.

import { ROUND_TITLE_MAX } from '../../domain/round/typed-round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { timeText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundBoard } from '../round-models.ts';
import { BOLD, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** The count alone, never who; its host leads from here. */
export function roundBoard(
  { round, what, title, figures, code, live }: RoundBoard,
  language: Language,
): Filled {
  const { rounds: words } = catalogueOf(language);
  const { state, handedIn, endsAt } = figures;
  const runs = state === 'open' || state === 'paused';
  const until =
    state === 'open' && endsAt !== undefined
      ? words.until(timeText(language, localParts(endsAt).time))
      : words.states[state];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: words.kinds[what],
      lines: [
        [run(oneLine(title, ROUND_TITLE_MAX))],
        [run(words.handedIn(handedIn), BOLD)],
        [run(until, SUBTLE)],
        ...(code === undefined || !runs ? [] : [[run(words.leading.code(what, code), SMALL)]]),
      ],
      actions: buttons(
        {
          title: words.buttons.control,
          press: { verb: 'round.control', data: { round } },
          takesInputs: false,
        },
        live === true && {
          title: words.results.buttons.see,
          press: { verb: 'results.show', data: { round, page: 0 } },
        },
      ),
    },
  };
}
