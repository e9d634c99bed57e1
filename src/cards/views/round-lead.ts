// The way to the control of a round, in the own chat of whoever leads it.
import { ROUND_TITLE_MAX } from '../../domain/round/typed-round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundLead } from '../round-models.ts';
import { BOLD, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Here nothing edits the card away while it is used. */
export function roundLead({ round, what, title }: RoundLead, language: Language): Filled {
  const { rounds } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: rounds.kinds[what],
      lines: [[run(oneLine(title, ROUND_TITLE_MAX), BOLD)], [run(rounds.leading.fromHere, SUBTLE)]],
      actions: buttons({
        title: rounds.buttons.control,
        press: { verb: 'round.control', data: { round } },
        look: 'positive',
      }),
    },
  };
}
