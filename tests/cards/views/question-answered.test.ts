import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { questionAnswered } from '../../../src/cards/views/question-answered.ts';
import { NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('questionAnswered', () => {
  it('says that it is over and leaves nothing to press', () => {
    const card = expand(questionAnswered({ no: NO, title: 'Skema til vikarer' }, 'da'));

    expect(textIn(card)).toContain('Spørgsmålet er lukket');
    expect(textIn(card)).toContain('Du behøver ikke gøre mere ved “Skema til vikarer” nu.');
    expect(titlesIn(card)).toEqual([]);
  });
});
