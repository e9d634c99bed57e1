// What a question to a proposer becomes once it is answered or moot.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { QuestionAnsweredView } from '../question-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** It also stands where the reply was typed, so it thanks for it. */
export function questionAnswered(view: QuestionAnsweredView, language: Language): Filled {
  const { buttons: names, messages, proposal } = catalogueOf(language);
  const words = messages.questionAnswered;
  const { no, title } = view;
  const how = view.replied ? 'replied' : 'moot';
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title[how],
      lines: [[run(words.text[how](oneLine(title, TITLE_MAX)))]],
      actions: buttons({
        title: names.seeProposal,
        press: { verb: 'proposal.show', data: { no } },
      }),
    },
  };
}
