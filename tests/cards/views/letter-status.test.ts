import { describe, expect, it } from 'vitest';
import type { LetterStatusView } from '../../../src/cards/letter-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { letterStatus } from '../../../src/cards/views/letter-status.ts';
import { AT } from '../samples/data.ts';
import { statusIn } from '../samples/letters.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<LetterStatusView> = {}) =>
  expand(letterStatus(statusIn(USUAL, { title: 'Nyt', by: 'Mette', ...more }), 'da'));
const NONE = { sent: 0, waiting: 0, blocked: 0, unknown: 0, failed: 0 };

describe('letterStatus', () => {
  it('counts everybody the letter is for, each in one line', () => {
    const text = textIn(shown());

    expect(text).toContain('Nyt\nSendt 23. november kl. 10.44 af Mette');
    expect(text).toContain('Sendt  \n38 personer');
    expect(text).toContain('Venter  \n4 personer, de næste 30. november kl. 8.00');
    expect(text).toContain('Kan ikke få beskeder  \n6 personer');
    expect(text).toContain('Uvist om det kom frem  \n1 person');
    expect(text).toContain('Kunne ikke sendes  \n2 personer');
    expect(titlesIn(shown())).toEqual([
      'Opdater',
      'Ret brevet',
      'Se ukendte',
      'Se fejlede',
      'Se, hvem der ikke får beskeder',
      'Til brevene',
    ]);
  });

  it('leaves out what is nobody, and says that it goes out now', () => {
    const text = textIn(shown({ ...NONE, waiting: 3, nextDue: AT, revision: 2 }));

    expect(text).toContain('3 personer, på vej nu');
    expect(text).toContain('Rettet 1 gang');
    expect(text).not.toContain('Kunne ikke sendes');
  });

  it('says that it is being made ready while nobody is counted', () => {
    expect(textIn(shown(NONE))).toContain('Brevet bliver gjort klar.');
    expect(titlesIn(shown(NONE))).toEqual(['Opdater', 'Ret brevet', 'Til brevene']);
  });
});
