import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { answersStart } from '../../../src/cards/views/answers-start.ts';
import { buttonsIn, sentBy, textIn } from '../walk.ts';

describe('answersStart', () => {
  it('says how many there are and opens them', () => {
    const card = expand(answersStart({ count: 31 }, 'da'));

    expect(textIn(card)).toContain('31 svar ligger klar');
    expect(sentBy(card, 'Åbn')).toEqual({ verb: 'answers.open' });
  });

  it('opens nothing when there are none', () => {
    const card = expand(answersStart({ count: 0 }, 'da'));

    expect(textIn(card)).toContain('Ingen svar ligger klar');
    expect(buttonsIn(card)).toEqual([]);
  });
});
