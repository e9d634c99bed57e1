import { describe, expect, it } from 'vitest';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import {
  firstOpenPage,
  noticesOn,
  offerOn,
  problemsOf,
} from '../../../src/domain/questions/problems.ts';
import { AREAS, anABC, aPage, aSet, forslag, UNITS } from '../../support/question-sets.ts';

const set = withRegister(forslag(), { areas: AREAS, units: UNITS });
const first = { challenge: 'We type the same thing three times', hassle: 4, unit: 'school-1' };
const open = (answers: Parameters<typeof firstOpenPage>[1], seen = false) =>
  firstOpenPage(set, answers, seen)?.id;

describe('problemsOf', () => {
  it('names question, input and reason, in the order asked', () => {
    expect(problemsOf(set, { challenge: 'short', unit: 'school-1' })).toEqual([
      {
        question: 'challenge',
        input: 'challenge',
        reason: { kind: 'too-short', min: 10, length: 5 },
      },
      { question: 'hassle', input: 'hassle', reason: { kind: 'required' } },
    ]);
  });

  it('looks at one page when asked for it', () => {
    const [page] = set.pages;

    expect(page && problemsOf(page, { hassle: 3 }).map(({ question }) => question)).toEqual([
      'challenge',
    ]);
  });

  it('looks at what does not apply as little as a person does', () => {
    expect(problemsOf(set, { ...first, rule: 'x' })).toEqual([]);
  });

  it('looks at extra pages too', () => {
    expect(problemsOf(set, { ...first, minutes: 'many' }).map(({ input }) => input)).toEqual([
      'minutes',
    ]);
  });
});

describe('firstOpenPage', () => {
  it('is none when the first card is answered and the unit is known', () => {
    expect(open(first)).toBeUndefined();
  });

  it('is the page of the first answer that is missing or wrong', () => {
    expect(open({})).toBe('cumbersome');
    expect(open({ ...first, hassle: 'nothing' })).toBe('cumbersome');
    expect(open({ challenge: first.challenge, hassle: 4 })).toBe('check');
    expect(open({ ...first, minutes: 'many' })).toBe('figures');
  });

  it('is the third card for an exemption', () => {
    expect(open({ ...first, need: 'exempt' })).toBe('more');
    expect(open({ ...first, need: 'exempt', rule: 'The rule', scope: 'Us' })).toBe('more');
    expect(
      open({ ...first, need: 'exempt', rule: 'The rule', scope: 'Our house' }),
    ).toBeUndefined();
  });

  it('is the page with the offer until it has been seen', () => {
    expect(open({ ...first, origin: 'own-unit' })).toBe('check');
    expect(open({ ...first, origin: 'own-unit' }, true)).toBeUndefined();
  });

  it('is the page with a problem before the page with the offer', () => {
    expect(open({ ...first, challenge: 'short', origin: 'own-unit' })).toBe('cumbersome');
    expect(open({ origin: 'own-unit' }, true)).toBe('cumbersome');
  });
});

describe('offerOn', () => {
  it('is what one can decide oneself', () => {
    const offer = offerOn(set, { origin: 'own-unit' });

    expect([offer?.page.id, offer?.notice.offer]).toEqual(['check', 'decide-locally']);
    expect(offer?.notice.title.da).toBe('Det kan I selv beslutte.');
  });

  it('is none where a notice only informs', () => {
    const check = set.pages.find(({ kind }) => kind === 'review');
    const notices = check && noticesOn(check, { origin: 'national' });

    expect(offerOn(set, { origin: 'national' })).toBeUndefined();
    expect(notices?.map(({ text }) => text.da)).toEqual([
      'Statens regler kan kommunen ikke selv ændre. Vi samler dem og sender dem videre.',
    ]);
  });

  it('is none when it rests on an answer that no longer applies', () => {
    const hidden = aSet(
      aPage('1', [anABC('first')]),
      aPage('2', [anABC('second', { visibleWhen: { question: 'first', is: 'a' } })]),
      aPage('3', [], {
        kind: 'review',
        notices: [
          {
            when: { question: 'second', is: 'b' },
            title: { da: 't', en: 't' },
            text: { da: 't', en: 't' },
            offer: 'decide-locally',
          },
        ],
      }),
    );

    expect(offerOn(hidden, { first: 'a', second: 'b' })?.page.id).toBe('3');
    expect(offerOn(hidden, { first: 'b', second: 'b' })).toBeUndefined();
  });
});
