import { describe, expect, it } from 'vitest';
import { isLookedUp, withPresets } from '../../../src/domain/questions/presets.ts';
import { anABC, aPage, aSet, forslag } from '../../support/question-sets.ts';

describe('withPresets', () => {
  it('answers for the person what is written or known', () => {
    expect(withPresets(forslag(), {}, { unit: 'school-1' })).toEqual({
      name: 'handlers',
      unit: 'school-1',
    });
  });

  it('leaves open what is not known', () => {
    expect(withPresets(forslag(), {}, {})).toEqual({ name: 'handlers' });
  });

  it('never changes what was answered', () => {
    const answered = { name: 'all', unit: 'school-2' };

    expect(withPresets(forslag(), answered, { unit: 'school-1' })).toEqual(answered);
  });

  it('goes on where a preset makes a later question apply, and drops what then does not', () => {
    const set = aSet(
      aPage('1', [anABC('first', { preset: 'a' })]),
      aPage('2', [
        anABC('second', { preset: 'b', visibleWhen: { question: 'first', is: 'a' } }),
        anABC('third', { preset: 'c', visibleWhen: { question: 'first', answered: false } }),
      ]),
    );

    expect(withPresets(set, {}, {})).toEqual({ first: 'a', second: 'b' });
  });

  it('answers nothing on an extra page nobody has opened', () => {
    const extra = aPage('2', [anABC('more', { preset: 'a' })], { kind: 'extra' });

    expect(withPresets(aSet(aPage('1', [anABC('first')]), extra), {}, {})).toEqual({});
  });
});

describe('isLookedUp', () => {
  it('tells a name in braces from an answer', () => {
    expect(isLookedUp('{unit}')).toBe(true);
    expect(isLookedUp('unit')).toBe(false);
    expect(isLookedUp(3)).toBe(false);
  });
});
