import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { letter, letterLines } from '../../../src/cards/views/letter.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

describe('letter', () => {
  it('is shown as it was written, with the name of its writer', () => {
    const view = {
      title: 'Nyt om vikarer',
      text: 'Skemaet er væk.\n\nTak for hjælpen.',
      by: 'Karen Holm',
      team: 'Forenklingsteamet',
    };
    const card = expand(letter(view, 'da'));

    expect(textIn(card)).toContain(
      'Forenklingsteamet\nBesked til dig\nNyt om vikarer\nSkemaet er væk.\nTak for hjælpen.\nFra Karen Holm',
    );
    expect(textIn(card)).toContain('Du får brevet, fordi du er leder eller bruger Forenkl.');
    expect(titlesIn(card)).toEqual(['Nej tak til breve']);
    expect(sentBy(card, 'Nej tak til breve')).toEqual({ verb: 'letters.choose', wanted: false });
  });

  it('keeps every paragraph of a long letter', () => {
    const text = Array.from({ length: 12 }, (_, at) => `Afsnit ${at}`).join('\n');
    const lines = letterLines({ title: 'Nyt', text, by: 'Ole' }, 'da');

    expect(lines).toHaveLength(14);
  });
});
