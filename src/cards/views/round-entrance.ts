// The entrance of a round: what it is, who sees the answers, and the button that leads in.
import { ROUND_TITLE_MAX } from '../../domain/round/typed-round.ts';
import { whoSees } from '../../domain/round/who-sees.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundEntrance } from '../round-models.ts';
import { BOLD, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** One button while it is open, none afterwards; nothing on it changes while people answer. */
export function roundEntrance(view: RoundEntrance, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { round, what, title, privacy, state, own, code } = view;
  const open = state === 'open';
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: words.kinds[what],
      lines: [
        [run(oneLine(title, ROUND_TITLE_MAX), BOLD)],
        [
          run(
            open
              ? words.whoSees[whoSees({ kind: what, privacy, sent: false })]
              : words.states[state],
            SUBTLE,
          ),
        ],
        ...(open && own === undefined && code !== undefined
          ? [[run(words.leading.orCode(what, code), SMALL)]]
          : []),
      ],
      actions: buttons(
        open && {
          title: words.buttons.answer,
          press: { verb: 'round.answer', data: { round } },
          look: 'positive',
        },
        open &&
          own === undefined && {
            title: words.answering.ownChat,
            press: { verb: 'round.own', data: { round } },
          },
      ),
    },
  };
}
