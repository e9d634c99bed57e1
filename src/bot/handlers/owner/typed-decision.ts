// Reads what was typed on the cards of those who decide, and fills them with what was decided before.
import {
  DECISION_INPUTS,
  type Inputs,
  NO_INITIATIVE,
  NOT_CPR,
  TREATMENT_INPUTS,
} from '../../../cards/index.ts';
import type { TypedDecision } from '../../../domain/decision/typed-decision.ts';
import type { TypedTreatment } from '../../../domain/decision/typed-treatment.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';

/** Text of an input; an empty one when there is none. */
export function textIn(inputs: Inputs, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}

/** A handling as it was typed. */
export function treatmentIn(inputs: Inputs): TypedTreatment {
  const text = (name: keyof TypedTreatment) => textIn(inputs, TREATMENT_INPUTS[name]);
  return {
    forum: text('forum'),
    on: text('on'),
    item: text('item'),
    word: text('word'),
    addition: text('addition'),
    note: text('note'),
  };
}

/** A decision as it was typed. */
export function decisionIn(inputs: Inputs): TypedDecision {
  const text = (name: keyof TypedDecision) => textIn(inputs, DECISION_INPUTS[name]);
  return {
    outcome: text('outcome'),
    reason: text('reason'),
    challenge: text('challenge'),
    initiative: text('initiative'),
    improvement: text('improvement'),
    horizon: text('horizon'),
    now: text('now'),
    first: text('first'),
    amount: text('amount'),
    unit: text('unit'),
    every: text('every'),
    caseNumber: text('caseNumber'),
    caseworker: text('caseworker'),
    closed: text('closed'),
    partOf: chosenIn(text('partOf')),
  };
}

/** The id of the initiative that was chosen; empty for none. */
export function chosenIn(value: string): string {
  return value === NO_INITIATIVE ? '' : value;
}

/** Fields in which a number was said to be no CPR number. */
export function notCprIn(inputs: Inputs): readonly string[] {
  return Object.entries(inputs).flatMap(([id, value]) =>
    id.startsWith(NOT_CPR) && value === 'true' ? [id.slice(NOT_CPR.length)] : [],
  );
}

/** What was decided or recommended before, as it would be typed; numbers in the Danish way. */
export function filledFrom({ decision }: Pick<Proposal, 'decision'>): TypedDecision {
  const { outcome = '', reason = '', parts, economy } = decision ?? {};
  const { caseNumber = '', caseworker = '', closed, partOf = '' } = decision ?? {};
  return {
    outcome,
    reason,
    challenge: parts?.challenge ?? '',
    initiative: parts?.initiative ?? '',
    improvement: parts?.improvement ?? '',
    horizon: parts?.horizon?.text ?? '',
    now: parts?.now ?? '',
    first: parts?.first ?? '',
    amount: economy === undefined ? '' : String(economy.amount).replace('.', ','),
    unit: economy?.unit ?? 'kr',
    every: economy?.every ?? 'once',
    caseNumber,
    caseworker,
    closed: closed ? 'true' : '',
    partOf,
  };
}
