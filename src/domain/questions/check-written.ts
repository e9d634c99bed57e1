// Checks that a set is written in one way only, so that it comes back unchanged from wherever it was.
import { hasParts, isSeveral } from '../shared/answer.ts';
import { cleanLine, cleanText } from '../shared/typed-text.ts';
import type { Question, QuestionSet } from './question-set.ts';

/** What is wrong with how the lists and presets of a set are written; see `checkSet`. */
export function writingFaults({ pages }: QuestionSet): string[] {
  return pages.flatMap(({ id, notices, questions }) => [
    ...(notices?.length === 0 ? [`page ${id}: its notices are empty`] : []),
    ...questions.flatMap((question) =>
      [...suggestionFaults(question), ...presetFaults(question)].map(
        (fault) => `question ${question.id}: ${fault}`,
      ),
    ),
  ]);
}

/** True for a text with nothing unseen in it and no blanks around it. */
export function isWritten(text: string): boolean {
  return text === cleanText(text).trim().normalize('NFC');
}

function suggestionFaults(question: Question): string[] {
  const words = question.kind === 'short-text' ? question.suggestions : undefined;
  if (words?.length === 0) return ['its suggestions are empty'];
  const odd = words?.filter((word) => word.includes(';') || word !== cleanLine(word)) ?? [];
  return odd.map((word) => `its suggestion "${word}" must be on one line, without semicolon`);
}

function presetFaults(question: Question): string[] {
  const { preset } = question;
  if (typeof preset === 'string') {
    return preset !== '' && isWritten(preset)
      ? []
      : ['its preset is empty or has blanks around it'];
  }
  if (isSeveral(preset)) {
    const twice = new Set(preset).size < preset.length;
    return preset.length === 0 || twice ? ['its preset is empty or names a choice twice'] : [];
  }
  if (!hasParts(preset)) return [];
  const parts = Object.keys(preset);
  const strange = parts.filter((part) => !partsOf(question).includes(part));
  if (parts.length === 0) return ['its preset is empty'];
  return strange.map((part) => `its preset has a part ${part}, which is not asked`);
}

function partsOf(question: Question): readonly string[] {
  if (question.kind === 'ratings') return question.items.map(({ id }) => id);
  return question.kind === 'number' && question.units !== undefined ? ['amount', 'unit'] : [];
}
