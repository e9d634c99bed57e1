// Somebody else's proposal that the reader experiences too: where it is, and what they wrote of it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { EndorsedView } from '../alike-models.ts';
import { buttons } from '../buttons.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const EXCERPT_MAX = 300;
const ANSWER_BYTES = 3_000;
const OWN_MAX = 600;
const OWN_SHOWN = 2;

/** As much as an endorser may see of it; following can be stopped. */
export function endorsed(view: EndorsedView, language: Language): Filled {
  const { alike: words, buttons: names, proposal: said } = catalogueOf(language);
  const { proposal, endorsement, answer } = view;
  const at = { names: view.names, language };
  const own = endorsement.examples.slice(-OWN_SHOWN);
  const given = answer === undefined ? [] : paragraphs(answer, ANSWER_BYTES);
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
        given.length === 0
          ? []
          : [
              {
                title: [run(said.answer, { ...BOLD, color: 'accent' })],
                lines: given.map((part) => [run(part)]),
              },
            ],
      parts: [{ title: words.yours, lines: own.map(({ text }) => [run(oneLine(text, OWN_MAX))]) }],
      actions: buttons(
        endorsement.following && {
          title: names.unfollow,
          press: { verb: 'endorsed.unfollow', data: { no: proposal.no } },
        },
        { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
      ),
    },
  };
}
