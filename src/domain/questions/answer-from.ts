// Reads one question's answer out of what a card sent, kind by kind.
import { type Answer, hasParts } from '../shared/answer.ts';
import { readDay } from '../shared/horizon.ts';
import { readNumber } from '../shared/typed-number.ts';
import { cleanLine, cleanText } from '../shared/typed-text.ts';
import { isChoice } from './choices.ts';
import { UNIT_INPUT } from './inputs.ts';
import type { Choice, NumberQuestion, Question, Rating, Ratings } from './question-set.ts';
import { isRating } from './reasons.ts';

/** What a card sent, by input id. */
export type Inputs = Readonly<Record<string, unknown>>;

/**
 * The answer after the inputs: the former one where an input is missing or names only what cannot
 * be chosen, undefined where it was emptied. What cannot be read as its kind stays as typed.
 */
export function answerFrom(
  question: Question,
  inputs: Inputs,
  former: Answer | undefined,
): Answer | undefined {
  if (question.kind === 'ratings') return ratingsFrom(question, inputs, former);
  if (question.kind === 'number') return numberFrom(question, inputs, former);
  const sent = sentAs(inputs, question.id);
  if (sent === undefined) return former;
  return cleanText(sent).trim() === '' ? undefined : (singleFrom(question, sent) ?? former);
}

/** The answer to a question of one input that was not left empty; undefined when it is no choice. */
function singleFrom(
  question: Exclude<Question, Ratings | NumberQuestion>,
  sent: string,
): Answer | undefined {
  switch (question.kind) {
    case 'short-text':
    case 'horizon':
      return cleanLine(sent);
    case 'long-text':
      return cleanText(sent);
    case 'date':
      return readDay(sent) ?? cleanLine(sent);
    case 'one-choice':
    case 'unit':
      return isChoice(question.choices, sent.trim()) ? sent.trim() : undefined;
    case 'yes-no':
      return sent === 'yes' || sent === 'no' ? sent : undefined;
    case 'rating':
      return ratingFrom(question, sent);
    case 'several-choices':
    case 'votes':
      return severalFrom(sent, (id) => isChoice(question.choices, id));
  }
}

/** What was sent for one input; numbers and lists are taken as the text a client would send. */
function sentAs(inputs: Inputs, input: string): string | undefined {
  const sent = Object.hasOwn(inputs, input) ? inputs[input] : undefined;
  if (typeof sent === 'number' || typeof sent === 'boolean') return String(sent);
  return typeof sent === 'string' ? sent : undefined;
}

function severalFrom(sent: string, known: (id: string) => boolean): readonly string[] | undefined {
  const ids = [...new Set(sent.split(',').map((id) => id.trim()))].filter(known);
  return ids.length === 0 ? undefined : ids;
}

function ratingFrom(question: Rating | Ratings, sent: string): number | string | undefined {
  const typed = sent.trim();
  const read = /^\d+$/.test(typed) ? Number(typed) : typed;
  return isRating(question, read) ? read : undefined;
}

function ratingsFrom(
  question: Ratings,
  inputs: Inputs,
  former: Answer | undefined,
): Answer | undefined {
  const before = new Map(hasParts(former) ? Object.entries(former) : []);
  const given = question.items.flatMap(({ id }) => {
    const sent = sentAs(inputs, `${question.id}.${id}`);
    const rating = sent === undefined ? before.get(id) : ratingFrom(question, sent);
    const kept = rating ?? (sent?.trim() === '' ? undefined : before.get(id));
    return kept === undefined ? [] : [[id, kept] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** A number as it is; with units, an amount with its unit, which may still lack the unit. */
function numberFrom(
  { id, units }: NumberQuestion,
  inputs: Inputs,
  former: Answer | undefined,
): Answer | undefined {
  const before = new Map(Object.entries(hasParts(former) ? former : { amount: former }));
  const amount = amountFrom(inputs, id, before.get('amount'));
  if (amount === undefined) return undefined;
  if (units === undefined) return amount;
  const unit =
    units.length === 1 ? units[0]?.id : unitFrom(units, sentAs(inputs, `${id}${UNIT_INPUT}`));
  const kept = unit ?? before.get('unit');
  return kept === undefined || kept === '' ? { amount } : { amount, unit: kept };
}

/**
 * A figure as a number whichever way it was sent, else the text. What a card was shown with comes
 * back unchanged, even where a Dane would read it otherwise: 1.125 is not eleven hundred then.
 */
function amountFrom(
  inputs: Inputs,
  input: string,
  former: Answer | undefined,
): number | string | undefined {
  const sent = inputs[input];
  if (typeof sent === 'number' && Number.isFinite(sent)) return sent + 0;
  const typed = sentAs(inputs, input);
  const kept = typeof former === 'number' || typeof former === 'string' ? former : undefined;
  if (typed === undefined || (kept !== undefined && typed.trim() === String(kept))) return kept;
  const text = cleanLine(typed);
  return text === '' ? undefined : (readNumber(text) ?? text);
}

/** Empty when it was emptied, undefined when the former one stays. */
function unitFrom(units: readonly Choice[], sent: string | undefined): string | undefined {
  const chosen = sent?.trim();
  return chosen === '' || units.some(({ id }) => id === chosen) ? chosen : undefined;
}
