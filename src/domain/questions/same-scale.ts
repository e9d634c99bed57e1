// Whether two questions are answered on the same scale or among the same choices.
import { choicesIn } from './choices.ts';
import type { Choice, Question } from './question-set.ts';
import { sameWords } from './same-words.ts';
import { scalePartsOf } from './scale-parts.ts';

/**
 * True when an answer to the one means what it means to the other: kind, steps with their words and
 * parts, choices with theirs. The order of choices is free, that of steps is not.
 */
export function sameScale(one: Question, other: Question): boolean {
  return canMap(one, other) && sameSteps(one, other) && sameChoices(one, other);
}

/** False where no person can say that answers mean the same: other kinds, other numbers of steps. */
export function canMap(one: Question, other: Question): boolean {
  const [steps, others] = [stepsIn(one), stepsIn(other)];
  return kindOf(one) === kindOf(other) && steps.length === others.length;
}

/** A rating is the same by itself and under a heading; texts are texts. */
function kindOf({ kind }: Question): string {
  if (kind === 'ratings') return 'rating';
  return kind === 'short-text' ? 'long-text' : kind;
}

function stepsIn(question: Question) {
  return 'scale' in question ? question.scale : [];
}

function sameSteps(one: Question, other: Question): boolean {
  return sameWords(stepsIn(one), stepsIn(other)) && partsIn(one) === partsIn(other);
}

/** The parts of a scale so that they can be compared, in whatever order its steps are named. */
function partsIn(question: Question): string {
  if (!('scale' in question)) return '';
  const { negative, neutral, positive } = scalePartsOf(question);
  return [negative, neutral, positive].map((steps) => steps.toSorted().join(' ')).join(', ');
}

function sameChoices(one: Question, other: Question): boolean {
  const [some, others] = [chosenFrom(one), chosenFrom(other)];
  return (
    limitsOf(one) === limitsOf(other) &&
    some.length === others.length &&
    some.every(({ id, label }) => {
      const same = others.find((choice) => choice.id === id);
      return same !== undefined && sameWords([label], [same.label]);
    })
  );
}

/** What can be chosen instead of a step, or at all; what is rated is no choice. */
function chosenFrom(question: Question): readonly Choice[] {
  if ('scale' in question) return question.outside === undefined ? [] : [question.outside];
  return choicesIn(question);
}

/** How many may be chosen, and where the choices come from. */
function limitsOf(question: Question): string {
  const max = question.kind === 'votes' || question.kind === 'several-choices' ? question.max : 0;
  const from = 'choices' in question && typeof question.choices === 'string';
  return `${max ?? 'any'} ${from ? question.choices : 'own'}`;
}
