import { describe, expect, it } from 'vitest';
import type { ReplyBackView } from '../../../src/cards/news-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { REPLY_BACK_INPUTS, replyBack } from '../../../src/cards/views/reply-back.ts';
import { AT, NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<ReplyBackView> = {}) =>
  expand(replyBack({ no: NO, at: AT, title: 'Tre skemaer', question: 'Også os?', ...more }, 'da'));

describe('a question that was asked back', () => {
  it('is shown with a field for the answer', () => {
    expect(textIn(shown())).toContain('Spørgsmålet\nOgså os?');
    expect(sentBy(shown(), 'Send svar')).toEqual({ verb: 'answer.reply-send', no: NO, at: AT });
  });

  it('is shown with the answer once there is one', () => {
    const card = shown({ reply: 'Ja, også jer.' });

    expect(textIn(card)).toContain('Svaret\nJa, også jer.');
    expect(nodesIn(card, 'Input')).toEqual([]);
    expect(titlesIn(card)).toEqual(['Åbn 2026-0042']);
  });

  it.each<[NonNullable<ReplyBackView['problem']>, string]>([
    [{ kind: 'required' }, 'Skriv et svar, før du sender.'],
    [{ kind: 'too-long' }, 'Der er plads til 1.000 tegn.'],
    [{ kind: 'cpr', shown: ['010203-xxxx'] }, '010203-xxxx'],
  ])('keeps what was typed when %j', (problem, text) => {
    const card = shown({ typed: 'Ja', problem });

    expect(textIn(card)).toContain(text);
    expect(inputIn(card, REPLY_BACK_INPUTS.text)).toMatchObject({ value: 'Ja' });
  });
});
