import { describe, expect, it } from 'vitest';
import { fault, faultsByInput } from '../../src/cards/faults.ts';
import type { PageProblem } from '../../src/cards/page-models.ts';
import type { Reason } from '../../src/domain/questions/problems.ts';
import { textIn } from './walk.ts';

const beside = (reason: Reason, language: 'da' | 'en' = 'da') =>
  textIn(faultsByInput([{ question: 'q', input: 'q', reason }], language).get('q'));

describe('faultsByInput', () => {
  it.each<[Reason, string]>([
    [{ kind: 'required' }, '⚠ Her mangler et svar.'],
    [{ kind: 'too-short', min: 10, length: 4 }, '⚠ Skriv mindst 10 tegn – der er 4 nu.'],
    [
      { kind: 'too-long', max: 4000, length: 4012 },
      '⚠ Der er plads til 4.000 tegn – der er 4.012 nu.',
    ],
    [{ kind: 'not-a-number' }, '⚠ Skriv et tal, for eksempel 15 eller 2,5.'],
    [{ kind: 'out-of-range', min: 1, max: 1000 }, '⚠ Skriv et tal fra 1 til 1.000.'],
    [{ kind: 'not-a-choice' }, '⚠ Vælg en af mulighederne.'],
    [{ kind: 'too-many', max: 3, count: 4 }, '⚠ Vælg højst 3 – der er valgt 4.'],
    [{ kind: 'no-unit' }, '⚠ Vælg også enheden.'],
    [{ kind: 'not-a-date' }, '⚠ Vælg en dato, for eksempel 7. december 2026.'],
    [{ kind: 'not-a-horizon' }, '⚠ Skriv hvornår, for eksempel 1. halvår 2027 eller uge 14 2027.'],
  ])('says %j in Danish', (reason, words) => {
    expect(beside(reason)).toBe(words);
  });

  it('says it in English too', () => {
    expect(beside({ kind: 'too-short', min: 10, length: 4 }, 'en')).toBe(
      '⚠ Write at least 10 characters – you have written 4.',
    );
  });

  it('points out a CPR number beside its question, without its last digits', () => {
    const problem: PageProblem = { question: 'q', kind: 'cpr', shown: ['010190-••••'] };

    expect(textIn(faultsByInput([problem], 'da').get('q'))).toContain('010190-••••');
  });

  it('keeps what is wrong with different inputs of a question apart', () => {
    const found = faultsByInput(
      [
        { question: 'q', input: 'q', reason: { kind: 'not-a-number' } },
        { question: 'q', input: 'q.unit', reason: { kind: 'no-unit' } },
      ],
      'da',
    );

    expect([...found.keys()]).toEqual(['q', 'q.unit']);
  });
});

describe('fault', () => {
  it('says with a sign what its colour says', () => {
    expect(fault('Nej')).toMatchObject([{ text: '⚠ Nej', color: 'attention' }]);
  });
});
