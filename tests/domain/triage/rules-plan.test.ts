import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { planRules, sameRules } from '../../../src/domain/triage/rules-plan.ts';

const set = (days: number) =>
  ({
    name: 'Frist for svar',
    setting: { kind: 'deadline', stage: 'answer', days },
  }) as const;

describe('planRules', () => {
  it('names what would be set otherwise, and counts what holds already', () => {
    const kept = {
      name: 'Automatisering',
      setting: { kind: 'switch', which: 'automation', on: false },
    } as const;

    const plan = planRules(DEFAULT_RULES, [set(15), kept]);

    expect(plan).toMatchObject({ changed: ['Frist for svar'], unchanged: 1 });
    expect(plan.after.deadlines.answer).toBe(15);
  });

  it('changes nothing the second time', () => {
    const { after } = planRules(DEFAULT_RULES, [set(15)]);

    expect(planRules(after, [set(15)])).toEqual({ after, changed: [], unchanged: 1 });
  });
});

describe('sameRules', () => {
  it('is blind to the order of properties', () => {
    const { triage, answer, warning, escalation } = DEFAULT_RULES.deadlines;
    const deadlines = { escalation, warning, answer, triage };

    expect(sameRules(DEFAULT_RULES, { ...DEFAULT_RULES, deadlines })).toBe(true);
    expect(sameRules(DEFAULT_RULES, { ...DEFAULT_RULES, automation: true })).toBe(false);
  });
});
