// Asks a proposer something about the proposal.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { QuestionView } from '../question-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes. */
const QUESTION_MAX = 3_000;

/** The question, what it is about, and the way to answer. */
export function question(view: QuestionView, language: Language): Filled {
  const { buttons: names, messages, proposal } = catalogueOf(language);
  const { no, title } = view;
  const words = messages.question;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [
        [run(words.about(oneLine(title, TITLE_MAX)), SUBTLE)],
        ...paragraphs(view.question, QUESTION_MAX).map((text) => [run(text)]),
        [run(words.why(view.team), SMALL)],
        [run(words.answer, SMALL)],
      ],
      actions: buttons({
        title: names.reply,
        press: { verb: 'proposal.supplement', data: { no } },
        look: 'positive',
      }),
    },
  };
}
