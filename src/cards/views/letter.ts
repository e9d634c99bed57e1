// What the administration writes to many.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { LetterView } from '../letter-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { PLACE_MAX } from './bind-confirm.ts';

/** In bytes: 2,000 characters of any kind. */
const TEXT_MAX = 8_000;
const PARAGRAPHS = 30;
/** In characters. */
export const LETTER_TITLE_SHOWN = 120;

/** The letter as it was written, who wrote it and why it comes, and the way to say no. */
export function letter(view: LetterView, language: Language): Filled {
  const { letters, messages } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(view.team),
      title: messages.letter.title,
      lines: [...letterLines(view, language), [run(messages.letter.why, SMALL)]],
      actions: buttons({
        title: letters.buttons.stop,
        press: { verb: 'letters.choose', data: { wanted: false } },
      }),
    },
  };
}

/** The words of the letter and its writer: the same in its preview. */
export function letterLines(
  view: Pick<LetterView, 'title' | 'text' | 'by'>,
  language: Language,
): readonly (readonly Run[])[] {
  const { letter: words } = catalogueOf(language).messages;
  return [
    [run(oneLine(view.title, LETTER_TITLE_SHOWN), BOLD)],
    ...paragraphs(view.text, TEXT_MAX, PARAGRAPHS).map((text) => [run(text)]),
    [run(words.from(oneLine(view.by, PLACE_MAX)), SMALL)],
  ];
}
