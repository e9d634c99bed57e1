import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { progressOf } from '../../../src/domain/theme/progress.ts';
import { no } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const AT = '2026-11-23T09:00:00.000Z';
const KR = { unit: 'kr', total: 1_000, byDepartment: {}, year: 2027 } as const;
const FROM = new Map([
  [no('2026-1'), 'Børn'],
  [no('2026-2'), 'Ældre'],
  [no('2026-3'), 'Børn'],
]);
const theme = aTheme('a', { proposals: nos('2026-1', '2026-2', '2026-3'), target: KR });

const expected = (kr: number) => ({ kr, basis: 'estimated', at: AT }) as const;
const giving = (numbers: readonly string[], given: Partial<Initiative>) =>
  anInitiative(numbers.join(), { proposals: nos(...numbers), ...given });

describe('progressOf', () => {
  it('is nothing without a target', () => {
    expect(progressOf(aTheme('a'), [], FROM)).toBeUndefined();
  });

  it('adds up what was found last, and foresees what is expected of the rest', () => {
    const found = [
      { kr: 300, basis: 'measured', at: AT, after: 12 },
      { kr: 200, basis: 'measured', at: AT, after: 3 },
    ] as const;
    const initiatives = [
      giving(['2026-1'], { expected: expected(500), realised: found }),
      giving(['2026-2'], { expected: expected(250) }),
      giving(['2026-2'], { expected: expected(999), state: 'dropped' }),
      giving(['2026-9'], { expected: expected(999) }),
    ];

    expect(progressOf(theme, initiatives, FROM)).toEqual({
      unit: 'kr',
      total: 1_000,
      year: 2027,
      done: 300,
      foreseen: 550,
      departments: [],
    });
  });

  it('never takes hours for kroner', () => {
    const initiatives = [
      giving(['2026-1'], { expected: { hoursAYear: 40, basis: 'estimated', at: AT } }),
    ];
    const hours = { ...theme, target: { ...KR, unit: 'hours' } } as const;

    expect(progressOf(theme, initiatives, FROM)?.foreseen).toBe(0);
    expect(progressOf(hours, initiatives, FROM)?.foreseen).toBe(40);
  });

  it('gives a department what answers its proposals alone, and all else to nobody', () => {
    const target = { ...KR, byDepartment: { Ældre: 400, Børn: 600 } };
    const initiatives = [
      giving(['2026-1', '2026-3'], { expected: expected(100) }),
      giving(['2026-1', '2026-2'], { expected: expected(30) }),
    ];

    expect(progressOf({ ...theme, target }, initiatives, FROM)).toMatchObject({
      foreseen: 130,
      departments: [
        { department: 'Børn', target: 600, done: 0, foreseen: 100 },
        { department: 'Ældre', target: 400, done: 0, foreseen: 0 },
      ],
      elsewhere: { done: 0, foreseen: 30 },
    });
  });

  it('takes places as they were counted: by department where they have shares', () => {
    const target = { unit: 'places', total: 100, byDepartment: {}, year: 2027 } as const;
    const counted = { total: 40, byDepartment: { Børn: 15, Ældre: 5 }, at: AT };
    const whole = progressOf({ ...theme, target, counted }, [], FROM);
    const shared = { ...target, byDepartment: { Børn: 60 } };

    expect(whole).toMatchObject({ done: 40, foreseen: 40, departments: [] });
    expect(progressOf({ ...theme, target: shared, counted }, [], FROM)).toMatchObject({
      done: 15,
      departments: [{ department: 'Børn', target: 60, done: 15 }],
    });
    expect(progressOf({ ...theme, target }, [], FROM)?.done).toBe(0);
  });
});
