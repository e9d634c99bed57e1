import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { eraseForm } from '../../../src/cards/views/erase-form.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const NOTHING = {
  administrator: false,
  roles: [],
  areas: [],
  forums: [],
  initiatives: [],
  themes: [],
  rounds: [],
  wrong: false,
} as const;

describe('eraseForm', () => {
  it('says what goes and what stays, and offers the data first', () => {
    const card = expand(eraseForm(NOTHING, 'da'));

    expect(textIn(card)).toContain('Det bliver slettet');
    expect(textIn(card)).toContain('Det bliver stående');
    expect(textIn(card)).not.toContain('Det skal andre tage over');
    expect(titlesIn(card)).toEqual(['Slet mine oplysninger', 'Hent mine data først']);
    expect(sentBy(card, 'Slet mine oplysninger')).toMatchObject({ verb: 'own.erase-do' });
  });

  it('names three of what others must take over, and counts the rest', () => {
    const initiatives = ['A', 'B', 'C', 'D', 'E'];
    const card = expand(eraseForm({ ...NOTHING, administrator: true, initiatives }, 'da'));

    expect(textIn(card)).toContain('Du er tovholder for A, B, C og 2 mere');
    expect(textIn(card)).toContain('Du er med i administrationskanalen');
  });

  it('says so when another word was typed', () => {
    expect(textIn(expand(eraseForm({ ...NOTHING, wrong: true }, 'en')))).toContain('Write DELETE');
  });
});
