import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/domain/round/given.ts';
import { rateByDepartment, SMALLEST_GROUP } from '../../../src/domain/round/rate-by-group.ts';

/** So many people in each department. */
const asked = (sizes: readonly number[]): readonly Asked[] =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, number) => ({
      id: `${at}.${number}`,
      name: 'Ida',
      background: { department: `Forvaltning ${at}` },
    })),
  );

describe('rateByDepartment', () => {
  it('gives a department of five or more a line of its own', () => {
    const lines = rateByDepartment(asked([5, 6]), new Set(['0.0', '1.0', '1.1']));
    expect(lines).toEqual([
      { groups: ['Forvaltning 0'], asked: 5, answered: 1 },
      { groups: ['Forvaltning 1'], asked: 6, answered: 2 },
    ]);
  });

  it('counts a lone small one with the next smallest, as it would follow by subtraction', () => {
    const lines = rateByDepartment(asked([1, 6, 9]), new Set(['0.0']));
    expect(lines).toEqual([
      { groups: ['Forvaltning 2'], asked: 9, answered: 0 },
      { groups: ['Forvaltning 0', 'Forvaltning 1'], asked: 7, answered: 1 },
    ]);
  });

  it('never shows a line of fewer than five while there are as many, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (sizes) => {
        const all = asked(sizes);
        const lines = rateByDepartment(all, new Set(all.slice(0, 3).map(({ id }) => id)));
        expect(lines.reduce((sum, line) => sum + line.asked, 0)).toBe(all.length);
        expect(lines.reduce((sum, line) => sum + line.answered, 0)).toBe(Math.min(3, all.length));
        if (all.length < SMALLEST_GROUP) expect(lines.length).toBeLessThanOrEqual(1);
        else for (const line of lines) expect(line.asked).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });
});
