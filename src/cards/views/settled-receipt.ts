// What a person gets whose own is covered by what is done already, or was solved by guidance.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { momentText } from '../../i18n/dates.ts';
import type { SettledReceiptView } from '../alike-models.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const BY_MAX = 120;

/** What was noted, and where it can be found again. */
export function settledReceipt(view: SettledReceiptView, language: Language): Filled {
  const { alike, buttons: names, extension } = catalogueOf(language);
  const { no, how, by, at } = view;
  const words = alike.settled[how];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`✓ ${momentText(language, at)}`),
      title: words.title,
      lines: [
        [run(words.text(oneLine(by, BY_MAX)))],
        [run(alike.settled.kept, SMALL)],
        ...(view.outOfReach ? [[run(extension.outOfReach, BOLD)]] : []),
      ],
      actions: buttons({
        title: names.seeProposal,
        press: { verb: 'proposal.show', data: { no } },
      }),
    },
  };
}
