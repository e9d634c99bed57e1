import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { welcome } from '../../../src/cards/views/welcome.ts';
import { LANGUAGES } from '../../../src/domain/shared/language.ts';
import { textIn, titlesIn } from '../walk.ts';

const MOST_WORDS = 75;
const view = {
  firstName: 'Karen',
  municipality: 'Solbæk',
  hasProposals: false,
};

describe('welcome', () => {
  it.each(LANGUAGES)(`has at most ${MOST_WORDS} words in %s, buttons and all`, (language) => {
    const card = expand(welcome(view, language));

    const words = [textIn(card), ...titlesIn(card)].join(' ').split(/\s+/);

    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
    expect(words.length).toBeGreaterThan(40);
  });

  it('greets by name, and without one', () => {
    expect(textIn(expand(welcome(view, 'da')))).toContain('Hej Karen\n');
    expect(textIn(expand(welcome({ ...view, firstName: '' }, 'da')))).toContain('Hej\n');
  });

  it.each([
    ['that one can write in the chat', 'Skriv bare her i chatten'],
    ['how long it takes', '2-3 minutter'],
    ['who sees what', 'Hvem ser det?'],
    ['that the public may see it', 'aktindsigt'],
    ['that it is not the whistleblower channel', 'ikke kommunens whistleblowerordning'],
  ])('says %s', (_, words) => {
    expect(textIn(expand(welcome(view, 'da')))).toContain(words);
  });

  it('offers two buttons to those who have sent nothing', () => {
    expect(titlesIn(expand(welcome(view, 'da')))).toEqual([
      'Nyt forslag',
      'Sådan behandles dit forslag',
    ]);
  });

  it('offers their own proposals and English to those who need them', () => {
    const more = { ...view, hasProposals: true, offer: 'en' } as const;

    expect(titlesIn(expand(welcome(more, 'da'))).slice(2)).toEqual(['Mine forslag', 'English']);
  });
});
