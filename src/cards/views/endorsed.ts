// Somebody else's proposal that the reader experiences too: where it is, and what they wrote of it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { EndorsedView } from '../alike-models.ts';
import { buttons } from '../buttons.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerParts } from './answer-parts.ts';

const EXCERPT_MAX = 300;
/** In bytes. */
const ROOM = { challenge: 400, part: 650, reason: 1_500 };
const OWN_MAX = 600;
const OWN_SHOWN = 2;

/** As much as an endorser may see of it; following can be stopped. */
export function endorsed(view: EndorsedView, language: Language): Filled {
  const { alike: words, buttons: names, news, proposal: said } = catalogueOf(language);
  const { proposal, endorsement, answer } = view;
  const at = { names: view.names, language };
  const own = endorsement.examples.slice(-OWN_SHOWN);
  return {
    layout: 'proposal',
    words: {
      lang: language,
      eyebrow: eyebrow(words.mine),
      title: said.title(proposal.no),
      lines: [
        [run(excerptOf(proposal, { ...at, max: EXCERPT_MAX }), { italic: true })],
        [run(countText(proposal, words), BOLD)],
        [run(whereText(proposal, at))],
        ...(endorsement.following ? [] : [[run(words.unfollowed, SMALL)]]),
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
      parts: [{ title: words.yours, lines: own.map(({ text }) => [run(oneLine(text, OWN_MAX))]) }],
      actions: buttons(
        endorsement.following && {
          title: names.unfollow,
          press: { verb: 'endorsed.unfollow', data: { no: proposal.no } },
        },
        { title: news.buttons.course, press: { verb: 'course.show', data: { no: proposal.no } } },
        { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
      ),
    },
  };
}
