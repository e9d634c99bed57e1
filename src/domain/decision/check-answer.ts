// Reads an owner's answer as it was typed: what is answered, or a fault for each field that is wrong.
import type { Initiative } from '../initiative/initiative.ts';
import type { TypedAnswer } from '../proposal/decision.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { checkDecision } from './check-decision.ts';
import { isOwnerOutcome } from './owner-outcomes.ts';
import type { DecisionFault, DecisionGiven, TypedDecision } from './typed-decision.ts';

export type AnswerFault =
  | DecisionFault
  /** A time to come is over already. */
  | { readonly field: 'horizon'; readonly kind: 'past' };

/** Left to whoever looks the answer through. */
const NOT_ASKED = {
  amount: '',
  unit: '',
  every: '',
  caseNumber: '',
  caseworker: '',
  closed: '',
  partOf: '',
} as const satisfies Partial<TypedDecision>;

/** Outcomes that name a time to come. */
const TO_COME: readonly string[] = ['planned', 'in-progress', 'already-under-way'];

export interface AnswerAsked {
  /** It takes so much that two more parts are asked for. */
  readonly large: boolean;
  /** Fields in which a number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** A day. */
  readonly today: string;
  /** Initiatives that it can be a part of; none where nothing is said of them. */
  readonly running?: readonly Initiative[];
}

/** Every fault at once; the challenge is asked for whatever is answered. */
export function checkAnswer(
  typed: TypedAnswer,
  asked: AnswerAsked,
): Result<DecisionGiven, readonly AnswerFault[]> {
  const outcome = isOwnerOutcome(typed.outcome) ? typed.outcome : '';
  const read = checkDecision({ ...NOT_ASKED, ...typed, outcome }, asked);
  const said: readonly AnswerFault[] = read.ok ? pastFaults(read.value, asked.today) : read.problem;
  const isNamed = said.some(({ field }) => field === 'challenge');
  const faults: readonly AnswerFault[] =
    typed.challenge.trim() === '' && !isNamed
      ? [{ field: 'challenge', kind: 'required' }, ...said]
      : said;
  return read.ok && faults.length === 0
    ? ok({ ...read.value, ...(typed.disputed === 'true' && { disputed: true as const }) })
    : refused(faults);
}

/** Faults that keep a text from being stored at all: while it is written, parts may be missing. */
export function keepFaults(typed: TypedAnswer, asked: AnswerAsked): readonly AnswerFault[] {
  const checked = checkAnswer(typed, asked);
  return checked.ok
    ? []
    : checked.problem.filter(({ kind }) => kind === 'cpr' || kind === 'too-long');
}

function pastFaults({ outcome, parts }: DecisionGiven, today: string): readonly AnswerFault[] {
  const { horizon } = parts ?? {};
  if (horizon === undefined || horizon.until >= today || !TO_COME.includes(outcome)) return [];
  return [{ field: 'horizon', kind: 'past' }];
}
