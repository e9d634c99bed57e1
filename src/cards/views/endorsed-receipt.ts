// What a person gets who experiences somebody else's proposal too.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { momentText } from '../../i18n/dates.ts';
import type { EndorsedReceiptView } from '../alike-models.ts';
import { buttons } from '../buttons.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const EXCERPT_MAX = 140;

/** What was noted, how many experience it now, and that they hear what comes of it. */
export function endorsedReceipt(
  { at, proposal, names, outOfReach }: EndorsedReceiptView,
  language: Language,
): Filled {
  const { alike, buttons: titles, extension } = catalogueOf(language);
  const { receipt: words } = alike;
  const { no } = proposal;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`✓ ${momentText(language, at)}`),
      title: words.title,
      lines: [
        [run(excerptOf(proposal, { names, language, max: EXCERPT_MAX }), { italic: true })],
        [run(countText(proposal, words), BOLD)],
        [run(words.kept)],
        [run(`${no} · ${whereText(proposal, { names, language })}`, SMALL)],
        [run(words.where, SMALL)],
        ...(outOfReach ? [[run(extension.outOfReach, BOLD)]] : []),
      ],
      actions: buttons({
        title: titles.seeProposal,
        press: { verb: 'endorsed.show', data: { no } },
      }),
    },
  };
}
