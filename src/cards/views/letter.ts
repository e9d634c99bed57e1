// What the administration writes to many.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { LetterView } from '../view-models.ts';
import { PLACE_MAX } from './bind-confirm.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes. */
const TEXT_MAX = 4_000;

/** The letter as it was written, with the name of whoever wrote it. */
export function letter(view: LetterView, language: Language): Filled {
  const { letter: words } = catalogueOf(language).messages;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(view.team),
      title: words.title,
      lines: [
        [run(oneLine(view.title, TITLE_MAX), BOLD)],
        ...paragraphs(view.text, TEXT_MAX).map((text) => [run(text)]),
        [run(words.from(oneLine(view.by, PLACE_MAX)), SMALL)],
      ],
      actions: [],
    },
  };
}
