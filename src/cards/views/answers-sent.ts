// What became of the answers that were sent, and of those that were not, and why.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { AnswersSentView } from '../decide-models.ts';
import { eyebrow, named, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { lacksText } from './lacks-text.ts';

/** A report; it leads on to what is still ready. */
export function answersSent(view: AnswersSentView, language: Language): Filled {
  const { answers: words } = catalogueOf(language).deciding;
  const { sent, left, notSent } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: sent === 0 ? words.sentNone : words.sent(sent),
      lines: [
        ...notSent.map(({ no, kind, lacks = [] }) =>
          named(no, kind === 'lacks' ? lacksText(lacks, language) : words.notSent[kind]),
        ),
        ...(left > 0 ? [[run(words.left(left), SUBTLE)]] : []),
      ],
      actions: buttons(
        left > 0 && { title: words.back, press: { verb: 'answers.open', data: {} } },
      ),
    },
  };
}
