// A proposal somebody put into a chat: seen by all who are there, so that it says what anybody may know.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { SharedView } from '../extension-models.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerParts } from './answer-parts.ts';

const EXCERPT_MAX = 300;
/** In bytes. */
const ROOM = { challenge: 400, part: 650, reason: 1_500 };

/** No buttons: the bot may not be where it is read. */
export function shared(view: SharedView, language: Language): Filled {
  const { alike: words, proposal: said } = catalogueOf(language);
  const { proposal, answer, names } = view;
  const at = { names, language };
  return {
    layout: 'proposal',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: said.title(proposal.no),
      lines: [
        [run(excerptOf(proposal, { ...at, max: EXCERPT_MAX }), { italic: true })],
        [run(countText(proposal, words), BOLD)],
        [run(whereText(proposal, at))],
      ],
      callouts:
        answer === undefined
          ? []
          : [
              {
                title: [run(said.answer, { ...BOLD, color: 'accent' })],
                lines: answerParts(answer, ROOM, language),
              },
            ],
      parts: [],
      actions: [],
    },
  };
}
