// The answers of a row: each cell as its question reads it, with what is wrong noted.
import { complaintsAbout, type Reason } from '../../domain/questions/reasons.ts';
import type { Answer } from '../../domain/shared/answer.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import type { ImportColumn } from './import-columns.ts';
import { type Note, type RowWords, shown } from './row-words.ts';

const FIELDS = [
  'challenge',
  'wish',
  'areas',
  'need',
  'authority',
  'hassle',
  'frequency',
  'minutes',
  'people',
] as const satisfies ImportColumn[];
type Field = (typeof FIELDS)[number];

/** Answers by field. An undefined cell was said to be wrong before. */
export function answersOf(
  cell: (column: ImportColumn) => string | undefined,
  words: RowWords,
  note: Note,
): Readonly<Record<string, Answer>> {
  const given = FIELDS.flatMap((field) => {
    const text = words.questions.has(field) ? cell(field) : undefined;
    if (text === '' && field === 'challenge') note('missing', field);
    const answer = text === undefined || text === '' ? undefined : judged(text, field);
    return answer === undefined ? [] : [[field, answer] as const];
  });
  return Object.fromEntries(given);

  function judged(text: string, field: Field): Answer | undefined {
    const question = words.questions.get(field);
    const answer = answerOf(text, field, { words, note });
    if (question === undefined || answer === undefined) return undefined;
    const [complaint] = complaintsAbout(question, answer);
    if (complaint === undefined) return answer;
    noteReason(complaint.reason, { field, text, note });
    return undefined;
  }
}

function answerOf(
  text: string,
  field: Field,
  { words, note }: { readonly words: RowWords; readonly note: Note },
): Answer | undefined {
  switch (field) {
    case 'challenge':
    case 'wish':
      return text;
    case 'minutes':
    case 'people':
      // What is no number is left as typed, for its question to say so.
      return readNumber(text) ?? text;
    case 'areas': {
      const { ids, unknown } = words.areas(text);
      if (unknown.length > 0) {
        note('unknown-word', field, {
          value: shown(unknown.join(', ')),
          accepted: words.areaNames,
        });
      }
      return ids.length === 0 ? undefined : ids;
    }
    default: {
      const choices = words.choices.get(field);
      const answer = choices?.find(text);
      if (answer === undefined) {
        note('unknown-word', field, { value: shown(text), accepted: choices?.accepted ?? [] });
      }
      return answer;
    }
  }
}

function noteReason(
  reason: Reason,
  {
    field,
    text,
    note,
  }: { readonly field: ImportColumn; readonly text: string; readonly note: Note },
): void {
  switch (reason.kind) {
    case 'too-short':
      note('too-short', field, { limit: reason.min });
      break;
    case 'too-long':
      note('too-long', field, { limit: reason.max });
      break;
    case 'out-of-range':
      note('out-of-range', field, { from: reason.min, limit: reason.max });
      break;
    case 'not-a-number':
      note('not-a-number', field, { value: shown(text) });
      break;
    default:
      note('unknown-word', field, { value: shown(text), accepted: [] });
  }
}
