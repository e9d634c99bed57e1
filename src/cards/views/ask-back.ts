// A field to ask back about an answer.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { AskBackView } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Longest question, in characters. */
const QUESTION_MAX = 1_000;

/** Ids of the inputs: the question, and the word that a number in it is no CPR number. */
export const ASK_BACK_INPUTS = { text: 'question', notCpr: 'notCpr.question' } as const;

/** The form, with what was typed when something was wrong with it. */
export function askBack(view: AskBackView, language: Language): Filled {
  const { buttons: names, course, news, pages, problems } = catalogueOf(language);
  const { askBack: words } = course;
  const { no, title, press, problem, typed = '' } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(news.of(no)),
      title: words.title(no),
      lines: title === undefined ? [] : [[run(oneLine(title, TITLE_MAX), SUBTLE)]],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: ASK_BACK_INPUTS.text,
              label: `${words.label} *`,
              value: typed,
              max: QUESTION_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(faultText(problem))],
          toggles:
            problem?.kind === 'cpr' ? [{ id: ASK_BACK_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: names.sendQuestion,
          press: { verb: 'answer.ask-send', data: { no, press } },
          look: 'positive',
        },
        {
          title: news.buttons.course,
          press: { verb: 'course.show', data: { no } },
          takesInputs: false,
        },
      ),
    },
  };

  function faultText(wrong: NonNullable<AskBackView['problem']>): string {
    if (wrong.kind === 'full') return problems.full;
    if (wrong.kind === 'cpr') return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    return wrong.kind === 'required' ? words.required : words.tooLong(QUESTION_MAX);
  }
}
