// The answers of a draft as lines that lead to where each can be changed.
import { applying } from '../../domain/questions/applying.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { answerText, type Lookup } from '../answer-text.ts';
import { rowPress } from '../buttons.ts';
import type { PageView } from '../page-models.ts';
import { oneLine } from '../plain.ts';
import { MISSING, run, SMALL } from '../runs.ts';
import type { Row } from '../sections.ts';
import { pagePress } from './page-buttons.ts';

const ANSWER_MAX = 160;

/** A line for each question in the way, and for each extra one that was answered. */
export function reviewRows(view: PageView, language: Language): readonly Row[] {
  const { buttons: names, pages } = catalogueOf(language);
  const { pages: asked, answers } = applying(view.set, view.answers);
  const look: Lookup = {
    language,
    // The set has the register's choices in it already.
    area: () => undefined,
    unit: () => undefined,
  };
  return asked
    .filter(({ page }) => page.kind !== 'review')
    .flatMap(({ page, questions }) =>
      questions.flatMap((question): Row[] => {
        const answer = answers[question.id];
        if (answer === undefined && page.kind === 'extra') return [];
        const label = (question.short ?? question.label)[language];
        const shown =
          answer === undefined
            ? run(pages.notAnswered, MISSING)
            : run(oneLine(answerText(question, answer, look), ANSWER_MAX));
        const hint = answer === undefined ? names.fillIn : names.edit;
        return [
          {
            title: [run(label, SMALL)],
            lines: [[shown]],
            hint: [run(hint, { size: 'small', color: 'accent' })],
            open: rowPress({
              title: names.editLine(label),
              press: pagePress(view, 'edit', page.id),
            }),
          },
        ];
      }),
    );
}
