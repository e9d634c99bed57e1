import { describe, expect, it } from 'vitest';
import { answerText, type Lookup } from '../../src/cards/answer-text.ts';
import type { Question } from '../../src/domain/questions/question-set.ts';
import type { Answer } from '../../src/domain/shared/answer.ts';
import { everyKindView } from './samples/every-kind.ts';
import { USUAL } from './samples/typed.ts';

const { set, answers } = everyKindView(USUAL, true);
const QUESTIONS = set.pages.flatMap(({ questions }) => questions);
const look: Lookup = { language: 'da', area: () => 'It og adgange', unit: () => 'Solsikken' };

function questionOf(kind: string): Question {
  const found = QUESTIONS.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`no question of kind ${kind}`);
  return found;
}

describe('answerText', () => {
  it.each([
    ['short-text', 'kort'],
    ['one-choice', USUAL.name],
    ['several-choices', `${USUAL.name} · ${USUAL.name}`],
    ['rating', 'Middel (2 af 3)'],
    ['ratings', 'Trin c1: Lav (1 af 3) · Trin c2: Har ikke brugt'],
    ['number', `2,5 ${USUAL.name}`],
    ['date', '7. december 2026'],
    ['horizon', '1. halvår 2027'],
    ['yes-no', 'Ja'],
    ['unit', USUAL.name],
  ])('puts an answer of kind %s into words', (kind, words) => {
    expect(answerText(questionOf(kind), answers[kind] ?? '', look)).toBe(words);
  });

  it.each<[string, Answer, string]>([
    ['a rating outside the scale', 'unused', 'Har ikke brugt'],
    ['a step the scale no longer has', 9, '9'],
  ])('says %s', (_, answer, words) => {
    expect(answerText(questionOf('rating'), answer, look)).toBe(words);
  });

  it('looks up areas and units that only the register knows', () => {
    const areas = { ...questionOf('several-choices'), choices: 'areas' } as const;
    const unit = { id: 'u', kind: 'unit', label: { da: 'Hvor', en: 'Where' } } as const;

    expect(answerText({ ...areas, kind: 'several-choices' }, ['it'], look)).toBe('It og adgange');
    expect(answerText(unit, 'u7', look)).toBe('Solsikken');
  });

  it('shows what could not be read as it was typed', () => {
    expect(answerText(questionOf('number'), { amount: 'to', unit: 'c1' }, look)).toBe(
      `to ${USUAL.name}`,
    );
    expect(answerText(questionOf('date'), 'i morgen', look)).toBe('i morgen');
  });
});
