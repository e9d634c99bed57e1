// The words a cell may hold where a question of the collection offers choices.
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import { AUTOMATION_STAGES } from '../../domain/proposal/marks.ts';
import type { Question } from '../../domain/questions/question-set.ts';
import type { Answer } from '../../domain/shared/answer.ts';
import { LANGUAGES, type Localized } from '../../domain/shared/language.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { bare } from '../register/headings.ts';

/** Answers by every word for them, and the Danish words to name when none fits. */
export interface ChoiceWords {
  readonly find: (word: string) => Answer | undefined;
  readonly accepted: readonly string[];
}

type Worded = readonly (readonly [answer: Answer, words: readonly string[], said: string])[];

/** What a question offers, in any language; of a scale its steps too, of times a year any figure. */
export function choiceWords(question: Question): ChoiceWords {
  if (question.kind === 'rating') {
    return wordsOf(
      question.scale.map((label, at) => [at + 1, [`${at + 1}`, ...said(label)], label.da]),
    );
  }
  if (question.kind !== 'one-choice' || typeof question.choices === 'string') return wordsOf([]);
  const { choices } = question;
  const known = wordsOf(
    choices.map(({ id, label }) => [id, [...said(label), ...namesOf(id), id], label.da]),
  );
  const valued = choices.flatMap(({ id, value }) => (value === undefined ? [] : [{ id, value }]));
  return {
    ...known,
    find: (word) => known.find(word) ?? nearest(valued, readNumber(word)),
  };
}

/** The stages of what a machine could do. */
export function stageWords(): ChoiceWords {
  return wordsOf(
    AUTOMATION_STAGES.map((stage) => {
      const words = LANGUAGES.map((language) => catalogueOf(language).sorting.stages[stage]);
      return [stage, [stage, ...words], catalogueOf('da').sorting.stages[stage]];
    }),
  );
}

function wordsOf(worded: Worded): ChoiceWords {
  const answers = new Map<string, Answer>();
  for (const [answer, words] of worded.toReversed()) {
    for (const word of words) answers.set(bare(word), answer);
  }
  return {
    find: (word) => answers.get(bare(word)),
    accepted: worded.map(([, , danish]) => danish),
  };
}

function said(label: Localized): readonly string[] {
  return LANGUAGES.map((language) => label[language]);
}

/** Needs and authorities have short names beside what the question says. */
function namesOf(id: string): readonly string[] {
  const need = NEEDS.find((one) => one === id);
  const authority = AUTHORITIES.find((one) => one === id);
  return LANGUAGES.flatMap((language) => {
    const { needs, authorities } = catalogueOf(language).proposal;
    return [
      ...(need === undefined ? [] : [needs[need]]),
      ...(authority === undefined ? [] : [authorities[authority]]),
    ];
  });
}

/** The choice whose figure is nearest by ratio: 50 times a year is weekly. */
function nearest(
  choices: readonly { readonly id: string; readonly value: number }[],
  figure: number | undefined,
): string | undefined {
  if (figure === undefined || figure <= 0) return undefined;
  const far = (value: number) => Math.abs(Math.log(figure / value));
  return choices.toSorted((one, other) => far(one.value) - far(other.value))[0]?.id;
}
