// What a question to a proposer becomes once it is answered or moot.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { QuestionAnsweredView } from '../view-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Nothing is left to press: what was asked is over. */
export function questionAnswered({ no, title }: QuestionAnsweredView, language: Language): Filled {
  const { messages, proposal } = catalogueOf(language);
  const words = messages.questionAnswered;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [[run(words.text(oneLine(title, TITLE_MAX)))]],
      actions: [],
    },
  };
}
