import { describe, expect, it } from 'vitest';
import type { AnswerFormView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { ANSWER_INPUTS, answerForm, notCprInput } from '../../../src/cards/views/answer-form.ts';
import { OWNER_OUTCOMES } from '../../../src/domain/decision/owner-outcomes.ts';
import { WRITTEN } from '../../support/owner-world.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<AnswerFormView> = {}) =>
  expand(
    answerForm(
      {
        no: NO,
        title: 'Tre skemaer',
        typed: WRITTEN,
        seen: { version: 2, draft: 3 },
        large: false,
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('answerForm', () => {
  it('asks for the outcome, four parts and the reason, filled in as typed', () => {
    const card = shown();

    expect(nodesIn(card, 'Input')).toHaveLength(6);
    expect(inputIn(card, ANSWER_INPUTS.horizon)['value']).toBe('1. halvår 2027');
    expect(inputIn(card, ANSWER_INPUTS.outcome)['choices']).toHaveLength(OWNER_OUTCOMES.length);
    expect(sentBy(card, 'Se svaret')).toEqual({
      verb: 'task.preview',
      no: NO,
      seen: { version: 2, draft: 3 },
    });
    expect(titlesIn(card)).toEqual(['Se svaret', 'Gem kladde', 'Tilbage']);
  });

  it('asks for two parts more of what takes much', () => {
    expect(inputIn(shown({ large: true }), ANSWER_INPUTS.now)['label']).toBe('Det kan vi gøre nu');
    expect(inputIn(shown({ large: true }), ANSWER_INPUTS.first)['label']).toBe(
      'Det skal afklares først',
    );
  });

  it.each<[AnswerFormView['faults'][number], string]>([
    [{ field: 'outcome', kind: 'required' }, '⚠ Vælg, hvad der bliver gjort.'],
    [{ field: 'challenge', kind: 'required' }, '⚠ Skriv udfordringen i én sætning.'],
    [{ field: 'horizon', kind: 'not-a-horizon' }, '⚠ Skriv hvornår'],
    [{ field: 'horizon', kind: 'past' }, '⚠ Tidspunktet er gået.'],
    [
      { field: 'reason', kind: 'too-long', max: 2_000 },
      '⚠ Det er for langt. Der er plads til 2.000',
    ],
  ])('says what is wrong: %j', (fault, words) => {
    expect(textIn(shown({ faults: [fault] }))).toContain(words);
  });

  it('lets a number be said to be no CPR number, beside its own field', () => {
    const card = shown({ faults: [{ field: 'reason', kind: 'cpr', shown: ['010190-xxxx'] }] });

    expect(textIn(card)).toContain('⚠ Det ligner et cpr-nummer: 010190-xxxx');
    expect(inputIn(card, notCprInput('reason'))).toMatchObject({ type: 'Input.Toggle' });
  });
});
