// Checks a set question by question: ids, limits, choices and presets.
import { choiceFaults, idFaults } from './check-choices.ts';
import { limitFaults } from './check-limits.ts';
import { inputsFor } from './inputs.ts';
import { isLookedUp } from './presets.ts';
import type { Question, QuestionSet } from './question-set.ts';
import { complaintsAbout } from './reasons.ts';
import { repeatedOf } from './repeated-of.ts';

/** What is wrong with the questions of a set; see `checkSet`. */
export function questionFaults({ pages }: QuestionSet): string[] {
  const questions = pages.flatMap((page) => page.questions);
  const ids = repeatedOf(questions.map(({ id }) => id));
  const once = new Map(questions.map((question) => [question.id, inputsFor(question)]));
  const inputs = repeatedOf([...once.values()].flat());
  return [
    ...ids.map((id) => `question ${id}: its id is used twice`),
    ...inputs.map((input) => `question ${input}: its id is also an input of another question`),
    ...questions.flatMap((question) =>
      faultsOf(question).map((fault) => `question ${question.id}: ${fault}`),
    ),
  ];
}

function faultsOf(question: Question): string[] {
  return [
    ...idFaults('its id', question.id),
    ...limitFaults(question),
    ...choiceFaults(question),
    ...presetFaults(question),
  ];
}

function presetFaults(question: Question): string[] {
  const { preset } = question;
  if (preset === undefined) return [];
  if (isLookedUp(preset)) {
    return preset === '{unit}' && question.kind === 'unit'
      ? []
      : [`its preset ${String(preset)} is not known for this kind`];
  }
  return complaintsAbout(question, preset).map(
    ({ reason }) => `its preset is no valid answer (${reason.kind})`,
  );
}
