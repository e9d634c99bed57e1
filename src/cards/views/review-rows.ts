// The answers of a draft as lines that lead to where each can be changed.
import { applying } from '../../domain/questions/applying.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { answerText, type Lookup } from '../answer-text.ts';
import { button, type PressAction } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { type Run, run } from '../runs.ts';
import type { PageView } from '../view-models.ts';
import { pagePress } from './page-buttons.ts';

const ANSWER_MAX = 160;

export interface ReviewRow {
  readonly label: string;
  readonly answer: readonly Run[];
  readonly hint: string;
  readonly open: PressAction;
}

/** A line for each question in the way, and for each extra one that was answered. */
export function reviewRows(view: PageView, language: Language): readonly ReviewRow[] {
  const { buttons: names, pages } = catalogueOf(language);
  const { pages: asked, answers } = applying(view.set, view.answers);
  const look: Lookup = {
    language,
    area: (id) => view.areas.find((area) => area.id === id)?.label[language],
    unit: (id) => view.units.find((unit) => unit.id === id)?.label[language],
  };
  return asked
    .filter(({ page }) => page.kind !== 'review')
    .flatMap(({ page, questions }) =>
      questions.flatMap((question): ReviewRow[] => {
        const answer = answers[question.id];
        if (answer === undefined && page.kind === 'extra') return [];
        const label = (question.short ?? question.label)[language];
        return [
          {
            label,
            answer:
              answer === undefined
                ? [run(pages.notAnswered, { isSubtle: true, italic: true })]
                : [run(oneLine(answerText(question, answer, look), ANSWER_MAX))],
            hint: answer === undefined ? names.fillIn : names.edit,
            open: button({
              title: names.editLine(label),
              press: pagePress(view, 'edit', page.id),
            }),
          },
        ];
      }),
    );
}
