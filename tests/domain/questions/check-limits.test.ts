import { describe, expect, it } from 'vitest';
import { limitFaults } from '../../../src/domain/questions/check-limits.ts';
import { aText, EVERY_KIND } from '../../support/question-sets.ts';

const text = EVERY_KIND['long-text'];
const steps = (count: number) => Array.from({ length: count }, (_, step) => aText(`${step}`));

describe('limitFaults', () => {
  it('lets a text be as long as a row holds', () => {
    expect(limitFaults({ ...text, min: 0, max: 4000 })).toEqual([]);
    expect(limitFaults({ ...text, min: 4000, max: 4000 })).toEqual([]);
    expect(limitFaults({ ...text, max: 0 })).toEqual(['no text is from 0 to 0 characters']);
    expect(limitFaults({ ...text, min: -1, max: 5 })).toHaveLength(1);
  });

  it('lets a scale have two to ten steps', () => {
    const scaleOf = (count: number) => limitFaults({ ...EVERY_KIND.ratings, scale: steps(count) });

    expect([2, 10].flatMap(scaleOf)).toEqual([]);
    expect([1, 11].flatMap(scaleOf)).toHaveLength(2);
  });

  it('cannot count the areas of a register', () => {
    const areas = { ...EVERY_KIND['several-choices'], choices: 'areas' as const, max: 9 };

    expect(limitFaults(areas)).toEqual([]);
    expect(limitFaults({ ...EVERY_KIND['several-choices'], max: 4 })).toHaveLength(1);
  });
});
