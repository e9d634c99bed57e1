import { describe, expect, it } from 'vitest';
import type { AskBackView } from '../../../src/cards/news-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { ASK_BACK_INPUTS, askBack } from '../../../src/cards/views/ask-back.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<AskBackView> = {}) =>
  expand(askBack({ no: NO, press: 'p1', ...more }, 'da'));

describe('the form to ask back', () => {
  it('asks for a question, and says who gets it', () => {
    const card = shown({ title: 'Tre skemaer' });

    expect(textIn(card)).toContain('Tre skemaer');
    expect(textIn(card)).toContain('Forenklingsteamet får spørgsmålet');
    expect(inputIn(card, ASK_BACK_INPUTS.text)).toMatchObject({ value: '' });
    expect(sentBy(card, 'Send spørgsmål')).toEqual({
      verb: 'answer.ask-send',
      no: NO,
      press: 'p1',
    });
  });

  it.each<[NonNullable<AskBackView['problem']>, string]>([
    [{ kind: 'required' }, 'Skriv et spørgsmål, før du sender.'],
    [{ kind: 'too-long' }, 'Der er plads til 1.000 tegn.'],
    [{ kind: 'cpr', shown: ['010203-xxxx'] }, '010203-xxxx'],
  ])('comes back with what was typed when %j', (problem, text) => {
    const card = shown({ typed: 'Gælder det os?', problem });

    expect(textIn(card)).toContain(text);
    expect(inputIn(card, ASK_BACK_INPUTS.text)).toMatchObject({ value: 'Gælder det os?' });
    expect(nodesIn(card, 'Input.Toggle')).toHaveLength(problem.kind === 'cpr' ? 1 : 0);
  });
});
