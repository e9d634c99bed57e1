import { describe, expect, it } from 'vitest';
import type { LetterFormView } from '../../../src/cards/letter-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { LETTER_INPUTS, letterForm } from '../../../src/cards/views/letter-form.ts';
import { formIn } from '../samples/letters.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const typed = { title: 'Nyt', text: 'Skemaet er væk.', to: 'everyone' };
const shown = (more: Partial<LetterFormView> = {}) =>
  expand(letterForm(formIn(USUAL, { typed, ...more }), 'da'));

describe('letterForm', () => {
  it('asks for a heading, a text and whom it is for', () => {
    const card = shown();

    expect(inputIn(card, LETTER_INPUTS.title)['value']).toBe('Nyt');
    expect(inputIn(card, LETTER_INPUTS.text)['value']).toBe('Skemaet er væk.');
    const choices = inputIn(card, LETTER_INPUTS.to);
    expect(choices['value']).toBe('everyone');
    expect(choices['choices']).toContainEqual({ title: 'Alle ledere', value: 'leaders' });
    expect(titlesIn(card)).toEqual(['Se, hvornår det kommer frem', 'Annullér']);
    expect(sentBy(card, 'Se, hvornår det kommer frem')).toMatchObject({
      verb: 'letter.preview',
      id: formIn(USUAL).id,
    });
  });

  it('says beside each field what is wrong, and keeps what was typed', () => {
    const card = shown({
      problems: [
        { field: 'title', kind: 'required' },
        { field: 'text', kind: 'cpr', shown: ['010190-xxxx'] },
        { field: 'to', kind: 'no-choice' },
      ],
    });

    expect(textIn(card)).toContain('⚠ Skriv en overskrift.');
    expect(textIn(card)).toContain('⚠ Det ligner et cpr-nummer: 010190-xxxx.');
    expect(textIn(card)).toContain('⚠ Vælg, hvem der skal have brevet.');
    expect(nodesIn(card, 'Input.Toggle')).toMatchObject([{ id: LETTER_INPUTS.notCprText }]);
    expect(inputIn(card, LETTER_INPUTS.text)['value']).toBe('Skemaet er væk.');
  });

  it('says how much room there is', () => {
    const card = shown({ problems: [{ field: 'text', kind: 'too-long', max: 2_000 }] });

    expect(textIn(card)).toContain('⚠ Der er plads til 2.000 tegn.');
  });

  it('does not ask whom a new wording is for', () => {
    const card = shown({ sentTo: { kind: 'leaders', department: 'Kultur' } });

    expect(nodesIn(card, 'Input.ChoiceSet')).toEqual([]);
    expect(textIn(card)).toContain('Til: Lederne i Kultur');
    expect(sentBy(card, 'Annullér')).toMatchObject({ verb: 'letter.status' });
  });
});
