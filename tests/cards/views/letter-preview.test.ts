import { describe, expect, it } from 'vitest';
import type { LetterPreviewView } from '../../../src/cards/letter-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { LETTER_COUNT_INPUT, letterPreview } from '../../../src/cards/views/letter-preview.ts';
import { AT } from '../samples/data.ts';
import { previewIn } from '../samples/letters.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const words = { title: 'Nyt', text: 'Skemaet er væk.', by: 'Mette Friis' };
const shown = (more: Partial<LetterPreviewView> = {}) =>
  expand(letterPreview(previewIn(USUAL, { ...words, ...more }), 'da'));

describe('letterPreview', () => {
  it('shows the letter, the real days, and how many it goes to', () => {
    const text = textIn(shown({ to: { kind: 'leaders' } }));

    expect(text).toContain('Til: Alle ledere\nNyt\nSkemaet er væk.\nFra Mette Friis');
    expect(text).toContain('38 får det tirsdag 24. november 2026 fra kl. 8.00.');
    expect(text).toContain('4 får det først mandag 30. november 2026, fordi');
    expect(text).toContain('6 kan ikke få beskeder.');
    expect(titlesIn(shown())).toEqual([
      'Send til 42',
      'Ret brevet',
      'Se, hvem der ikke får beskeder',
      'Slet kladden',
    ]);
    expect(sentBy(shown(), 'Send til 42')).toMatchObject({ verb: 'letter.send', version: 3 });
  });

  it('says that it goes now, and counts together what comes last', () => {
    const days = Array.from({ length: 7 }, (_, at) => ({
      day: `2026-11-2${at + 3}`,
      from: at === 0 ? AT : `2026-11-2${at + 3}T07:00:00.000Z`,
      until: AT,
      count: at + 1,
    }));

    expect(textIn(shown({ days }))).toContain('1 får det nu.');
    expect(textIn(shown({ days }))).toContain('13 får det senere endnu.');
  });

  it('asks for the number when there are many', () => {
    const many = { reached: 2_140, confirm: true };
    const card = shown({ ...many, note: 'number-wrong' });

    expect(inputIn(card, LETTER_COUNT_INPUT)['label']).toContain('Skriv antallet, 2.140,');
    expect(textIn(card)).toContain('⚠ Det er ikke antallet.');
    expect(textIn(shown({ ...many, note: 'number-missing' }))).toContain('⚠ Skriv antallet');
    expect(nodesIn(shown(), 'Input')).toEqual([]);
  });

  it('has nothing to send to nobody', () => {
    const card = shown({ reached: 0, unreachable: 6, days: [], note: 'nobody' });

    expect(textIn(card)).toContain('ingen, der kan få brevet');
    expect(titlesIn(card)).not.toContain('Send til 0');
  });

  it('says what a new wording does, and that somebody else changed it', () => {
    const card = shown({ out: { sent: 38, waiting: 4 }, note: 'changed' });

    expect(textIn(card)).toContain('38 har fået brevet. Det bliver rettet, hvor det står.');
    expect(textIn(card)).toContain('4 venter på det og får kun den nye ordlyd.');
    expect(textIn(card)).toContain('⚠ Brevet er ændret siden.');
    expect(titlesIn(card)).toContain('Send den nye ordlyd');
  });
});
