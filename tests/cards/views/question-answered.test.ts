import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { questionAnswered } from '../../../src/cards/views/question-answered.ts';
import { NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('questionAnswered', () => {
  it('says that it is over and leads nowhere, as the proposal may be another’s', () => {
    const card = expand(questionAnswered({ no: NO, title: 'Skema til vikarer' }, 'da'));

    expect(textIn(card)).toContain('Spørgsmålet er lukket');
    expect(textIn(card)).toContain('Du behøver ikke gøre mere ved “Skema til vikarer” nu.');
    expect(titlesIn(card)).toEqual([]);
  });

  it('thanks for a reply, as it may stand where that was typed', () => {
    const view = { no: NO, title: 'Skema til vikarer', replied: true } as const;

    expect(textIn(expand(questionAnswered(view, 'da')))).toContain(
      'Tak for svaret\nDe, der behandler “Skema til vikarer”, kan se det nu.',
    );
  });
});
