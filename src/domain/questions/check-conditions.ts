// Checks that every condition can be judged: by questions on earlier pages and answers they allow.
import { isChoice } from './choices.ts';
import type { Condition } from './condition.ts';
import type { Page, Question, QuestionSet } from './question-set.ts';
import { isRating } from './reasons.ts';

type Simple = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>;

/** What is wrong with the conditions of a set; see `checkSet`. */
export function conditionFaults({ pages }: QuestionSet): string[] {
  return pages.flatMap((page, place) => {
    const earlier = new Map(
      pages.slice(0, place).flatMap(({ questions }) => questions.map((each) => [each.id, each])),
    );
    return conditionsOf(page).flatMap(({ where, condition }) =>
      simpleParts(condition).flatMap((part) =>
        faultsOf(part, earlier.get(part.question)).map((fault) => `${where}: ${fault}`),
      ),
    );
  });
}

/** The conditions with neither `all` nor `any` that a condition is made of. */
export function simpleParts(condition: Condition): readonly Simple[] {
  if ('all' in condition) return condition.all.flatMap(simpleParts);
  if ('any' in condition) return condition.any.flatMap(simpleParts);
  return [condition];
}

interface Placed {
  readonly where: string;
  readonly condition: Condition;
}

function conditionsOf({ id, visibleWhen, questions, notices = [] }: Page): readonly Placed[] {
  const of = (where: string, condition: Condition | undefined): readonly Placed[] =>
    condition === undefined ? [] : [{ where, condition }];
  return [
    ...of(`page ${id}`, visibleWhen),
    ...questions.flatMap((question) => of(`question ${question.id}`, question.visibleWhen)),
    ...notices.flatMap((notice) => of(`page ${id}`, notice.when)),
  ];
}

function faultsOf(part: Simple, asked: Question | undefined): string[] {
  if (asked === undefined) return [`names ${part.question}, which no earlier page asks`];
  if ('answered' in part) return [];
  const value = 'contains' in part ? part.contains : 'is' in part ? part.is : part.isNot;
  const fits = 'contains' in part ? canContain(asked, value) : canBe(asked, value);
  return fits ? [] : [`${part.question} can never be answered ${JSON.stringify(value)}`];
}

function canContain(asked: Question, value: string | number): boolean {
  const several = asked.kind === 'several-choices' || asked.kind === 'votes';
  return several && typeof value === 'string' && isChoice(asked.choices, value);
}

function canBe(asked: Question, value: string | number): boolean {
  if (asked.kind === 'rating') return isRating(asked, value);
  if (asked.kind === 'yes-no') return value === 'yes' || value === 'no';
  return asked.kind === 'one-choice' && typeof value === 'string' && isChoice(asked.choices, value);
}
