// A note as it is typed, read into one or into what is wrong with it.
import { findCpr } from '../shared/cpr.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { cleanText, seenLength } from '../shared/typed-text.ts';
import { IDEA_MAX, NOTE_MAX, NOTE_MIN, TABLE_MAX, type Written } from './note.ts';

/** As the card sends it; an empty text where nothing was typed or chosen. */
export interface TypedNote {
  readonly text: string;
  readonly idea: string;
  readonly hassle: string;
  /** `myself` or `table`. */
  readonly for: string;
  readonly present: string;
}

export type NoteField = 'text' | 'idea' | 'present';

export type NoteFault =
  | { readonly field: 'text'; readonly kind: 'required' | 'too-short' }
  | { readonly field: 'text' | 'idea'; readonly kind: 'too-long' }
  | { readonly field: 'text' | 'idea'; readonly kind: 'cpr'; readonly shown: readonly string[] }
  | { readonly field: 'present'; readonly kind: 'not-a-number' };

/** Every fault at once. `tables` is whether notes may be written for a table. */
export function readNote(
  typed: TypedNote,
  { tables, notCpr }: { readonly tables: boolean; readonly notCpr: readonly string[] },
): Result<Written, readonly NoteFault[]> {
  const text = cleanText(typed.text).trim();
  const idea = cleanText(typed.idea).trim();
  const hassle = Number(typed.hassle);
  const forTable = tables && typed.for === 'table';
  const present = Number(typed.present);
  const faults = [
    ...textFaults(text),
    ...(seenLength(idea) > IDEA_MAX ? ([{ field: 'idea', kind: 'too-long' }] as const) : []),
    ...cprFaults('text', text, notCpr),
    ...cprFaults('idea', idea, notCpr),
    ...(forTable && !isCount(present)
      ? ([{ field: 'present', kind: 'not-a-number' }] as const)
      : []),
  ];
  if (faults.length > 0) return refused(faults);
  return ok({
    text,
    ...(idea !== '' && { idea }),
    ...(Number.isInteger(hassle) && hassle >= 1 && hassle <= 5 && { hassle }),
    ...(forTable && { present }),
  });
}

function textFaults(text: string): readonly NoteFault[] {
  const length = seenLength(text);
  if (length === 0) return [{ field: 'text', kind: 'required' }];
  if (length < NOTE_MIN) return [{ field: 'text', kind: 'too-short' }];
  return length > NOTE_MAX ? [{ field: 'text', kind: 'too-long' }] : [];
}

function cprFaults(
  field: 'text' | 'idea',
  text: string,
  notCpr: readonly string[],
): readonly NoteFault[] {
  const numbers = notCpr.includes(field) ? [] : findCpr(text);
  return numbers.length === 0
    ? []
    : [{ field, kind: 'cpr', shown: numbers.map(({ shown }) => shown) }];
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= TABLE_MAX;
}
