// How a round stands and what its host can do, for the host alone.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundControlView } from '../round-models.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** The count, and a button for each thing that can be done now. */
export function roundControl(
  { round, can, handedIn }: RoundControlView,
  language: Language,
): Filled {
  const { rounds: words } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.kinds[round.kind]),
      title: oneLine(round.title, TITLE_MAX),
      lines: [[run(words.handedIn(handedIn), BOLD)], [run(words.states[round.state], SUBTLE)]],
      actions: buttons(
        ...can.map((what) => ({
          title: words.conducts[what],
          press: { verb: 'round.conduct' as const, data: { round: round.id, what } },
        })),
      ),
    },
  };
}
