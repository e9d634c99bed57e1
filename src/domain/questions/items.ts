// What a set asks, item by item: a question, or one of several ratings under a heading.
import type { Localized } from '../shared/language.ts';
import type { Choice, Page, Question, QuestionSet } from './question-set.ts';

/** One thing that has an answer of its own, and so figures of its own. */
export interface Item {
  /** The question's id, or with its item as in `hr.1`; the id of its input on a card. */
  readonly id: string;
  readonly question: Question;
  /** One of several ratings. */
  readonly rated?: Choice;
  /** The page it stands on, which is its section in results. */
  readonly page: Page;
}

/** Every item of a set in the order asked. */
export function itemsIn({ pages }: Pick<QuestionSet, 'pages'>): readonly Item[] {
  return pages.flatMap((page) =>
    page.questions.flatMap((question): readonly Item[] =>
      question.kind === 'ratings'
        ? question.items.map((rated) => ({
            id: `${question.id}.${rated.id}`,
            question,
            rated,
            page,
          }))
        : [{ id: question.id, question, page }],
    ),
  );
}

/** The item in full: of a rating under a heading, the heading and what is rated. */
export function wordingOf({ question, rated }: Item): readonly Localized[] {
  const { label, help } = question;
  return [label, rated?.label, help].filter((text) => text !== undefined);
}
