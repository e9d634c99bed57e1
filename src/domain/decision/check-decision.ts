// Reads a decision as it was typed: what is decided, or a fault for each field that is wrong.

import type { Initiative } from '../initiative/initiative.ts';
import {
  type AnswerParts,
  ECONOMY_UNITS,
  type Economy,
  PART_MAX,
  REASON_MAX,
} from '../proposal/decision.ts';
import { OUTCOMES, type Outcome } from '../proposal/status.ts';
import { CASE_NUMBER_MAX, readCaseNumber } from '../shared/case-number.ts';
import { readHorizon } from '../shared/horizon.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { readNumber } from '../shared/typed-number.ts';
import { cleanLine, cleanText } from '../shared/typed-text.ts';
import { lacksOf } from './lacks.ts';
import { filledFrom, partOfFaults } from './part-of.ts';
import { textFault } from './text-fault.ts';
import type { DecisionFault, DecisionGiven, TypedDecision } from './typed-decision.ts';

const CASEWORKER_MAX = 100;
const HORIZON_MAX = 60;
const LONG_PARTS = ['challenge', 'initiative', 'improvement', 'now', 'first'] as const;

export interface DecisionAsked {
  /** It takes so much that two more parts are asked for. */
  readonly large: boolean;
  /** Fields in which a number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** Initiatives that it can be a part of; none where nothing is said of them. */
  readonly running?: readonly Initiative[];
}

/** Every fault at once; parts may be left out where the outcome promises nothing. */
export function checkDecision(
  typed: TypedDecision,
  asked: DecisionAsked,
): Result<DecisionGiven, readonly DecisionFault[]> {
  const outcome = OUTCOMES.find((one) => one === typed.outcome);
  const faults = [
    ...textFaults(typed, asked.notCpr),
    ...formFaults(typed),
    ...partOfFaults(typed, asked.running),
  ];
  if (outcome === undefined) {
    return refused([{ field: 'outcome', kind: 'required' }, ...faults]);
  }
  const chosen = asked.running?.find(({ id }) => id === typed.partOf);
  const filled = filledFrom(chosen, typed);
  const given = { ...read(filled, outcome), ...(chosen !== undefined && { partOf: chosen.id }) };
  const missing = lacksOf({ ...given, parts: partsIn(filled) }, asked)
    .filter((field) => !faults.some((one) => one.field === field))
    .map((field) => ({ field, kind: 'required' }) as const);
  const all = [...missing, ...faults];
  return all.length === 0 ? ok(given) : refused(all);
}

function read(typed: TypedDecision, outcome: Outcome): DecisionGiven {
  const parts = partsIn(typed);
  const economy = economyIn(typed);
  const caseNumber = readCaseNumber(typed.caseNumber)?.text;
  const caseworker = cleanLine(typed.caseworker);
  return {
    outcome,
    reason: cleanText(typed.reason).trim(),
    // Without the challenge there is nothing that the rest is an answer to.
    ...(parts.challenge !== '' && { parts }),
    ...(economy !== undefined && { economy }),
    ...(caseNumber !== undefined && { caseNumber }),
    ...(caseworker !== '' && { caseworker }),
    ...(typed.closed === 'true' && { closed: true as const }),
  };
}

/** Parts as typed, those that are empty or cannot be read left out. */
export function partsIn(typed: TypedDecision): AnswerParts {
  const said = (part: (typeof LONG_PARTS)[number]) => cleanText(typed[part]).trim();
  const text = cleanLine(typed.horizon);
  const horizon = readHorizon(text);
  return {
    challenge: said('challenge'),
    ...(said('initiative') !== '' && { initiative: said('initiative') }),
    ...(said('improvement') !== '' && { improvement: said('improvement') }),
    ...(horizon !== undefined && { horizon: { text, ...horizon } }),
    ...(said('now') !== '' && { now: said('now') }),
    ...(said('first') !== '' && { first: said('first') }),
  };
}

function economyIn({ amount, unit, every }: TypedDecision): Economy | undefined {
  const read = readNumber(amount);
  if (read === undefined || read === 0) return undefined;
  return {
    amount: read,
    unit: ECONOMY_UNITS.find((one) => one === unit) ?? 'kr',
    every: every === 'year' ? 'year' : 'once',
  };
}

function textFaults(typed: TypedDecision, notCpr: readonly string[]): readonly DecisionFault[] {
  return [
    ...LONG_PARTS.flatMap((part) => textFault(part, typed[part], { max: PART_MAX, notCpr })),
    ...textFault('reason', typed.reason, { max: REASON_MAX, notCpr }),
    ...textFault('horizon', typed.horizon, { max: HORIZON_MAX, notCpr }),
    ...textFault('caseNumber', typed.caseNumber, { max: CASE_NUMBER_MAX, notCpr }),
    ...textFault('caseworker', typed.caseworker, { max: CASEWORKER_MAX, notCpr }),
  ];
}

function formFaults({ horizon, amount }: TypedDecision): readonly DecisionFault[] {
  const when = cleanLine(horizon);
  const noHorizon = when !== '' && readHorizon(when) === undefined;
  const noNumber = amount.trim() !== '' && readNumber(amount) === undefined;
  return [
    ...(noHorizon ? [{ field: 'horizon', kind: 'not-a-horizon' } as const] : []),
    ...(noNumber ? [{ field: 'amount', kind: 'not-a-number' } as const] : []),
  ];
}
