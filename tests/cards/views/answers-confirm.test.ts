import { describe, expect, it } from 'vitest';
import type { AnswersConfirmView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { ANSWERS_COUNT_INPUT, answersConfirm } from '../../../src/cards/views/answers-confirm.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<AnswersConfirmView> = {}) =>
  expand(
    answersConfirm(
      { answers: [{ no: NO, version: 3 }], people: 87, unreached: 2, count: true, ...more },
      'da',
    ),
  );

describe('answersConfirm', () => {
  it('asks for the number of people, and sends the versions that were shown', () => {
    expect(textIn(shown())).toContain('Send 1 svar til 87 personer?');
    expect(textIn(shown())).toContain('2 får ikke beskeder');
    expect(inputIn(shown(), ANSWERS_COUNT_INPUT)['label']).toBe('Skriv 87 for at sende *');
    expect(sentBy(shown(), 'Send 1 svar')).toEqual({
      verb: 'answers.send',
      answers: [{ no: NO, version: 3 }],
    });
  });

  it('asks for no number where few are told', () => {
    expect(nodesIn(shown({ count: false }), 'Input.Text')).toEqual([]);
  });

  it.each([
    ['count-missing', 'Skriv, hvor mange'],
    ['count-wrong', 'ikke det antal'],
    ['changed', 'ændret noget imens'],
  ] as const)('says what is wrong: %s', (note, words) => {
    expect(textIn(shown({ note }))).toContain(words);
  });
});
