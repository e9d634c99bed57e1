import { describe, expect, it } from 'vitest';
import type { RoundFormView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { roundForm } from '../../../src/cards/views/round-form.ts';
import { askedFields, mannerFields, ROUND_INPUTS } from '../../../src/cards/views/round-inputs.ts';
import { NOTHING_TYPED, SET } from '../../support/leading-world.ts';
import { inputIn, textIn } from '../walk.ts';

const view = (more: Partial<RoundFormView> = {}): RoundFormView => ({
  kind: 'survey',
  way: { kind: 'start', operation: 'press' },
  sets: [SET],
  typed: NOTHING_TYPED,
  faults: [],
  ...more,
});
const shown = (more: Partial<RoundFormView> = {}) => expand(roundForm(view(more), 'da'));

describe('what is asked', () => {
  it('offers each set with its size and how private it is', () => {
    expect(inputIn(shown(), ROUND_INPUTS.set)['choices']).toEqual([
      { title: 'Evaluering (2 spørgsmål, med navn)', value: 'evaluering' },
    ]);
  });

  it('asks for choices only once a set that awaits some is chosen', () => {
    expect(askedFields(view(), 'da')).toHaveLength(2);
    const card = shown({
      typed: { ...NOTHING_TYPED, set: 'evaluering', given: { votes: 'a\nb' } },
    });
    expect(inputIn(card, `${ROUND_INPUTS.given}votes`)['value']).toBe('a\nb');
  });

  it('gives back what was typed for a poll, with what is wrong beside it', () => {
    const typed = { ...NOTHING_TYPED, question: 'Hvad?', choices: 'Kun én' };
    const card = shown({ kind: 'poll', typed, faults: ['choices-few'] });
    expect(inputIn(card, ROUND_INPUTS.question)['value']).toBe('Hvad?');
    expect(inputIn(card, ROUND_INPUTS.choices)['value']).toBe('Kun én');
    expect(textIn(card)).toContain('⚠ Skriv mindst to svarmuligheder');
  });
});

describe('how it is held', () => {
  it('leaves it to the set who sees the answers, but not in a poll', () => {
    const values = (kind: RoundFormView['kind']) => {
      const [input] = mannerFields(view({ kind }), 'da')[1]?.choices ?? [];
      return input?.choices.map(({ value }) => value);
    };
    expect(values('survey')).toEqual(['set', 'named', 'confidential', 'anonymous']);
    expect(values('poll')).toEqual(['named', 'confidential', 'anonymous']);
  });

  it('is open until its host closes it, kept in the house and shown at the end, unless chosen', () => {
    const card = shown();
    expect(inputIn(card, ROUND_INPUTS.minutes)['value']).toBe('0');
    expect(inputIn(card, ROUND_INPUTS.guests)['value']).toBe('no');
    expect(inputIn(card, ROUND_INPUTS.results)['value']).toBe('at-close');
    expect(inputIn(card, ROUND_INPUTS.privacy)['value']).toBe('set');
    expect(inputIn(shown({ kind: 'poll' }), ROUND_INPUTS.privacy)['value']).toBe('confidential');
  });
});
