import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { letter } from '../../../src/cards/views/letter.ts';
import { textIn, titlesIn } from '../walk.ts';

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
    expect(titlesIn(card)).toEqual([]);
  });
});
