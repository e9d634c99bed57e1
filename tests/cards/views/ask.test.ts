import { describe, expect, it } from 'vitest';
import type { AskView } from '../../../src/cards/question-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { ASK_INPUTS, ask } from '../../../src/cards/views/ask.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<AskView> = {}) =>
  expand(ask({ no: NO, title: 'Tre skemaer', press: 'press-1', ...more }, 'da'));

describe('ask', () => {
  it('asks for a question and sends it once', () => {
    expect(textIn(shown())).toContain('Spørg om 2026-0042\nTre skemaer');
    expect(sentBy(shown(), 'Send spørgsmål')).toEqual({
      verb: 'proposal.ask-send',
      no: NO,
      press: 'press-1',
    });
    expect(sentBy(shown(), 'Tilbage')).toEqual({ verb: 'more.back', no: NO });
  });

  it.each<[NonNullable<AskView['problem']>, string]>([
    [{ kind: 'required' }, '⚠ Skriv et spørgsmål, før du sender.'],
    [{ kind: 'too-long' }, '⚠ Spørgsmålet er for langt. Der er plads til 1.000 tegn.'],
    [{ kind: 'cpr', shown: ['010190-xxxx'] }, '⚠ Det ligner et cpr-nummer: 010190-xxxx.'],
    [{ kind: 'already-asked', question: 'Hvor tit?' }, 'Det er ikke besvaret endnu:\nHvor tit?'],
  ])('keeps what was typed and says what is wrong: %j', (problem, words) => {
    const card = shown({ problem, typed: 'Hvilket skema?' });

    expect(inputIn(card, ASK_INPUTS.text)['value']).toBe('Hvilket skema?');
    expect(textIn(card)).toContain(words);
    expect(nodesIn(card, 'Input.Toggle')).toHaveLength(problem.kind === 'cpr' ? 1 : 0);
  });
});
