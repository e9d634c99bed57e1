// Answers given for the person until changed.
import type { Answer, Answers } from '../shared/answer.ts';
import { applying } from './applying.ts';
import type { Question, QuestionSet } from './question-set.ts';

/** What a preset in braces, such as `{unit}`, may look up. */
export interface Known {
  /** Id of the person's unit, when the register knows it. */
  readonly unit?: string;
}

/** True for a preset that is looked up rather than taken as written. */
export function isLookedUp(preset: Answer): boolean {
  return typeof preset === 'string' && /^\{.*\}$/.test(preset);
}

/**
 * Adds the preset of every unanswered question in the way. A preset can make a later question
 * apply, so it goes on until nothing is added. What was answered is never changed.
 */
export function withPresets(set: QuestionSet, answers: Answers, known: Known): Answers {
  const { pages, answers: kept } = applying(set, answers);
  const open = pages
    .filter(({ page }) => page.kind !== 'extra')
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => kept[id] === undefined);
  const added = open.flatMap((question) => {
    const preset = presetOf(question, known);
    return preset === undefined ? [] : [[question.id, preset] as const];
  });
  if (added.length === 0) return kept;
  return withPresets(set, { ...kept, ...Object.fromEntries(added) }, known);
}

function presetOf({ preset }: Question, known: Known): Answer | undefined {
  if (preset === undefined || !isLookedUp(preset)) return preset;
  return preset === '{unit}' ? known.unit : undefined;
}
