import { describe, expect, it } from 'vitest';
import {
  decisionIn,
  filledFrom,
  notCprIn,
  textIn,
  treatmentIn,
} from '../../../../src/bot/handlers/owner/typed-decision.ts';
import { DECISION_INPUTS, TREATMENT_INPUTS } from '../../../../src/cards/index.ts';
import { aDecision, typedDecision, typedTreatment } from '../../../support/a-decision.ts';

const sent = (ids: Readonly<Record<string, string>>, typed: object) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [ids[name], value]));

describe('treatmentIn and decisionIn', () => {
  it('read what their inputs hold', () => {
    const treatment = typedTreatment({ addition: 'a', note: 'b' });
    const decision = typedDecision({ now: 'a', first: 'b', amount: '1', caseNumber: 'c' });

    expect(treatmentIn(sent(TREATMENT_INPUTS, treatment))).toEqual(treatment);
    expect(decisionIn(sent(DECISION_INPUTS, decision))).toEqual(decision);
  });

  it('are empty where a client sends something else', () => {
    expect(treatmentIn({ [TREATMENT_INPUTS.on]: 7 }).on).toBe('');
    expect(decisionIn({}).reason).toBe('');
  });
});

describe('textIn', () => {
  it('is the text, or an empty one', () => {
    expect([textIn({ x: 'y' }, 'x'), textIn({ x: 1 }, 'x'), textIn({}, 'x')]).toEqual([
      'y',
      '',
      '',
    ]);
  });
});

describe('notCprIn', () => {
  it('names the fields in which a number was said to be none', () => {
    expect(notCprIn({ 'notCpr.reason': 'true', 'notCpr.note': 'false', other: 'true' })).toEqual([
      'reason',
    ]);
  });
});

describe('filledFrom', () => {
  it('fills the form with what was decided, so that the same comes back', () => {
    const decision = aDecision({
      economy: { amount: -1.5, unit: 'man-years', every: 'year' },
      caseNumber: '17/6716',
      caseworker: 'Ida',
      closed: true,
    });

    expect(filledFrom({ decision })).toEqual(
      typedDecision({
        ...{ amount: '-1,5', unit: 'man-years', every: 'year' },
        ...{ caseNumber: '17/6716', caseworker: 'Ida', closed: 'true' },
      }),
    );
  });

  it('is empty where nothing is recommended', () => {
    expect(filledFrom({})).toMatchObject({ outcome: '', reason: '', challenge: '', unit: 'kr' });
  });
});
