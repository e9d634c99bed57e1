// The receipt of a question back.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { AskedBackView } from '../news-models.ts';
import { paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** In bytes. */
const TEXT_BYTES = 4_000;

/** Who has it now, and what was asked; the same however often it is sent. */
export function askedBack({ no, text, team }: AskedBackView, language: Language): Filled {
  const { course, news } = catalogueOf(language);
  const { askBack: words } = course;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`✓ ${news.of(no)}`),
      title: words.sentTitle,
      lines: [
        [run(words.sent(team))],
        [run(words.yours, BOLD)],
        ...paragraphs(text, TEXT_BYTES).map((one) => [run(one)]),
      ],
      actions: buttons({
        title: news.buttons.course,
        press: { verb: 'course.show', data: { no } },
      }),
    },
  };
}
