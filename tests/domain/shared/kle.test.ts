import { describe, expect, it } from 'vitest';
import { readKleNumber, subjectNumberOf } from '../../../src/domain/shared/kle.ts';

describe('readKleNumber', () => {
  it('reads subjects, and tells the groups above them', () => {
    expect(readKleNumber(' 85.11.06 ')).toBe('85.11.06');
    expect(['85', '85.11'].map(readKleNumber)).toEqual(['group', 'group']);
    expect(['', '8', '85.11.6', '85-11-06', 'x'].map(readKleNumber)).toEqual(
      Array.from({ length: 5 }),
    );
  });
});

describe('subjectNumberOf', () => {
  it('is what a case number of KLE opens with, facet 000 too', () => {
    expect(subjectNumberOf('85.11.06-P20-1-25')).toBe('85.11.06');
    expect(subjectNumberOf(' 81.15.18 - 000 - 1 - 19 ')).toBe('81.15.18');
  });

  it.each(['2024-0024277', '17/6716', '85.11.06', '', 'EMN-2024'])('is none in %j', (typed) => {
    expect(subjectNumberOf(typed)).toBeUndefined();
  });
});
