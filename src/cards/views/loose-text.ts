// A text from the chat that nobody has said yet where it belongs.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { LooseTextView } from '../menu-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes: enough to know it again, with the choices still in sight on a phone. */
const QUOTED = 500;
const OFFERED = 3;

/** Offers to answer a question, to add to a draft, or to begin anew, in this order. */
export function looseText(view: LooseTextView, language: Language): Filled {
  const { buttons: names, chat, pages } = catalogueOf(language);
  const { loose: words } = chat;
  const { draft } = view;
  const replies = view.replies.slice(0, OFFERED).map(({ no, title, question }) => {
    const press = { verb: 'text.reply', data: { draft, no } } as const;
    const about = [run(oneLine(title, TITLE_MAX), SMALL)];
    // Without a question there is nothing to reply to.
    return question === undefined
      ? row([run(words.supplementTitle(no), BOLD)], [about], {
          says: names.supplementTo(no),
          press,
        })
      : row(
          [run(words.replyTitle(no), BOLD)],
          [about, [run(words.asked(oneLine(question, 200)), SMALL)]],
          { says: names.replyTo(no), press },
        );
  });
  const drafts = view.openDrafts.slice(0, OFFERED).map(({ id, title }) =>
    row([run(words.addTitle, BOLD)], [[run(oneLine(title, TITLE_MAX) || chat.menu.draft, SMALL)]], {
      says: names.addTo(oneLine(title, TITLE_MAX)),
      press: { verb: 'text.add', data: { draft, to: id } },
    }),
  );
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.notSent),
      title: words.title,
      lines: [...(view.clipped ? [[run(pages.notes.clipped)]] : []), [run(words.intro)]],
      quotes: [{ lines: paragraphs(view.text, QUOTED).map((text) => [run(text)]) }],
      sections: section(undefined, [...replies, ...drafts]),
      actions: buttons({
        title: words.newText,
        press: { verb: 'text.new', data: { draft } },
        look: 'positive',
      }),
    },
  };
}
