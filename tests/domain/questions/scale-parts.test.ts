import { describe, expect, it } from 'vitest';
import { scalePartFaults, scalePartsOf } from '../../../src/domain/questions/scale-parts.ts';
import { aText } from '../../support/question-sets.ts';

const scaleOf = (steps: number) => Array.from({ length: steps }, (_, at) => aText(`${at + 1}`));

describe('scalePartsOf', () => {
  it('reads a scale from bad to good, with a middle where there is one', () => {
    expect(scalePartsOf({ scale: scaleOf(5) })).toEqual({
      negative: [1, 2],
      neutral: [3],
      positive: [4, 5],
    });
    expect(scalePartsOf({ scale: scaleOf(4) })).toEqual({
      negative: [1, 2],
      neutral: [],
      positive: [3, 4],
    });
  });

  it('is what the set says, such as much hassle being bad', () => {
    const scaleParts = { negative: [3], neutral: [2], positive: [1] };

    expect(scalePartsOf({ scale: scaleOf(3), scaleParts })).toEqual(scaleParts);
  });
});

describe('scalePartFaults', () => {
  it('finds nothing where the set says nothing or places each step once', () => {
    const scaleParts = { negative: [4, 5], neutral: [3], positive: [1, 2] };

    expect(scalePartFaults({ scale: scaleOf(5) })).toEqual([]);
    expect(scalePartFaults({ scale: scaleOf(5), scaleParts })).toEqual([]);
  });

  it('wants the steps of a part in order', () => {
    const scaleParts = { negative: [3], neutral: [], positive: [2, 1] };

    expect(scalePartFaults({ scale: scaleOf(3), scaleParts })).toEqual([
      'its scaleParts are not in order',
    ]);
  });

  it('names a step that is left out, placed twice or not there', () => {
    const scaleParts = { negative: [1], neutral: [1], positive: [3, 4] };

    expect(scalePartFaults({ scale: scaleOf(3), scaleParts })).toEqual([
      'its scaleParts name step 4 of 3',
      'step 1 must stand in exactly one of its scaleParts',
      'step 2 must stand in exactly one of its scaleParts',
    ]);
  });
});
