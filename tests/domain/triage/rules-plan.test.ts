import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { planRules } from '../../../src/domain/triage/rules-plan.ts';

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
