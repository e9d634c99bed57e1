// A friendly line and what can be done: the answer to everything that is no text for a proposal.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { MenuView } from '../menu-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { languageButton } from './language-button.ts';

const SHOWN = 5;
export const TITLE_MAX = 70;

/** The menu, with a line that fits what was said and the drafts that wait. */
export function menu(view: MenuView, language: Language): Filled {
  const { buttons: names, chat } = catalogueOf(language);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: chat.menu.title,
      lines: [[run(chat.menu.reasons[view.reason])]],
      quotes: [],
      sections: section(chat.menu.drafts, draftRows(view.drafts, language)),
      actions: buttons(
        { title: names.newProposal, press: { verb: 'draft.new', data: {} }, look: 'positive' },
        view.hasProposals && { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
        { title: names.how, press: { verb: 'how', data: {} } },
        languageButton(view.offer),
      ),
    },
  };
}

/** Rows of unfinished proposals, each going on where it was left. */
export function draftRows(drafts: MenuView['drafts'], language: Language) {
  const { buttons: names, chat } = catalogueOf(language);
  return drafts.slice(0, SHOWN).map(({ id, title }) =>
    row([run(oneLine(title, TITLE_MAX) || chat.menu.draft)], [[run(names.goOn, SMALL)]], {
      says: names.resume(oneLine(title, TITLE_MAX)),
      press: { verb: 'draft.resume', data: { draft: id } },
    }),
  );
}
