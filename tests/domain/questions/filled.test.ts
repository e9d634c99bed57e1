import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import { fieldOf, filled, unfilled } from '../../../src/domain/questions/filled.ts';
import { answerStraight, anyIntent } from '../../support/answering.ts';
import { AREAS, anABC, everyKindSet, forslag, UNITS } from '../../support/question-sets.ts';

const proposal = withRegister(forslag(), { areas: AREAS, units: UNITS });

describe('filled', () => {
  it('puts the answers of a proposal under its fields', () => {
    const fields = filled(forslag(), {
      challenge: 'Three forms for one temp',
      hassle: 4,
      area: ['it'],
      origin: 'national',
      name: 'team',
      frequency: 'weekly',
    });

    expect(fields).toEqual({
      challenge: 'Three forms for one temp',
      hassle: 4,
      areas: ['it'],
      authority: 'national',
      visibility: 'team',
      frequency: 'weekly',
    });
  });

  it('leaves out answers that do not apply', () => {
    expect(filled(forslag(), { need: 'exempt', wish: 'One form', rule: 'The rule' })).toEqual({
      need: 'exempt',
      rule: 'The rule',
    });
  });

  it.each([
    ['forslag', proposal],
    ['the set of every kind', everyKindSet()],
  ])('loses nothing of %s: unfilled gives it back', (_, set) => {
    fc.assert(
      fc.property(anyIntent(set), (intent) => {
        const answers = answerStraight(set, intent);

        expect(unfilled(set, filled(set, answers))).toEqual(answers);
      }),
    );
  });
});

describe('unfilled', () => {
  it('gives a shared field to the question that applies', () => {
    const set = everyKindSet();

    expect(unfilled(set, { rating: 2, when: '2026-12-24' })).toEqual({
      rating: 2,
      date: '2026-12-24',
    });
    expect(unfilled(set, { when: '2026-12-24' })).toEqual({ horizon: '2026-12-24' });
  });
});

describe('fieldOf', () => {
  it('is the question itself unless it says otherwise', () => {
    expect(fieldOf(anABC('one'))).toBe('one');
    expect(fieldOf(anABC('one', { fills: 'other' }))).toBe('other');
  });
});
