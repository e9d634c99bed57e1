import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { letterList } from '../../../src/cards/views/letter-list.ts';
import { AT } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const letter = { id: '7978588160000-abcdefghij', by: 'Mette', to: { kind: 'leaders' } } as const;

const QUARTER = { year: 2026, quarter: 3 };

describe('letterList', () => {
  it('leads to how a letter stands, and back to what is only written', () => {
    const items = [
      { ...letter, title: 'Kladde' },
      { ...letter, title: 'Nyt', sentAt: AT },
    ];
    const card = expand(letterList({ items, quarter: QUARTER }, 'da'));

    expect(textIn(card)).toContain('Ikke sendt endnu, skrevet af Mette · Alle ledere');
    expect(textIn(card)).toContain('Sendt 23. november kl. 10.44 af Mette · Alle ledere');
    expect(sentBy(card, 'Åbn: Kladde')).toMatchObject({ verb: 'letter.edit', id: letter.id });
    expect(sentBy(card, 'Åbn: Nyt')).toMatchObject({ verb: 'letter.status', id: letter.id });
  });

  it('offers to write the first one', () => {
    const card = expand(letterList({ items: [], quarter: QUARTER }, 'da'));

    expect(textIn(card)).toContain('Der er ikke skrevet breve endnu.');
    expect(titlesIn(card)).toEqual(['Nyt brev', 'Kvartalsbrev']);
  });
});
