// To whoever was chosen to lead a round with its host, with the way to its control; or is so no more.
import { ROUND_TITLE_MAX } from '../../domain/round/typed-round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import type { CoHostTold } from '../round-models.ts';
import { BOLD, eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 80;

/** By whom, for what, and what they can do now. */
export function coHostTold(
  { round, what, title, leads, by }: CoHostTold,
  language: Language,
): Filled {
  const { kinds, leading, buttons: names } = catalogueOf(language).rounds;
  const { heading, text, may } = leading.coHost;
  const now = leads ? 'chosen' : 'dropped';
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(kinds[what]),
      title: heading[now],
      lines: [
        [run(oneLine(title, ROUND_TITLE_MAX), BOLD)],
        [run(text[now](bare(by, NAME_MAX), what))],
        ...(leads ? [[run(may, SUBTLE)]] : []),
      ],
      actions: buttons(
        leads && {
          title: names.control,
          press: { verb: 'round.control', data: { round } },
          look: 'positive',
        },
      ),
    },
  };
}
