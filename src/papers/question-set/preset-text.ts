// An answer given for the person, in one cell: `handlers`, `a, b`, `i = 3, j = none` or `2,5 hours`.
import type { Question } from '../../domain/questions/question-set.ts';
import { type Answer, isSeveral } from '../../domain/shared/answer.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import { numberText } from './number-text.ts';

const STEP = /^\d+$/;

/** The answer as it stands in the cell. */
export function presetText(preset: Answer): string {
  if (typeof preset === 'string') return preset;
  if (typeof preset === 'number') return numberText(preset);
  if (isSeveral(preset)) return preset.join(', ');
  const parts = new Map(Object.entries(preset));
  const amount = parts.get('amount');
  if (typeof amount === 'number' && parts.has('unit')) {
    return `${numberText(amount)} ${parts.get('unit')}`;
  }
  return [...parts].map(([name, value]) => `${name} = ${value}`).join(', ');
}

/** The answer a cell holds for a question of this kind; undefined when it can be none. */
export function presetFrom(text: string, kind: Question['kind']): Answer | undefined {
  switch (kind) {
    case 'rating':
      return stepOr(text);
    case 'several-choices':
    case 'votes':
      return text.split(',').map((id) => id.trim());
    case 'ratings':
      return ratingsFrom(text);
    case 'number':
      return amountFrom(text);
    default:
      return text;
  }
}

function stepOr(text: string): number | string {
  return STEP.test(text) ? Number(text) : text;
}

function ratingsFrom(text: string): Answer | undefined {
  const parts = text.split(',').map((part) => part.split('=').map((side) => side.trim()));
  const given = parts.flatMap(([name, value]) =>
    name === undefined || value === undefined ? [] : [[name, stepOr(value)] as const],
  );
  return given.length === parts.length ? Object.fromEntries(given) : undefined;
}

function amountFrom(text: string): Answer | undefined {
  const plain = readNumber(text);
  if (plain !== undefined) return plain;
  const [, amount = '', unit = ''] = /^(.+)\s+(\S+)$/.exec(text) ?? [];
  const read = readNumber(amount);
  return read === undefined ? undefined : { amount: read, unit };
}
