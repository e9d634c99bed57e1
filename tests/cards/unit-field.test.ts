import { describe, expect, it } from 'vitest';
import { button } from '../../src/cards/buttons.ts';
import { unitField } from '../../src/cards/unit-field.ts';
import { textIn } from './walk.ts';

const units = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const name = `Børnehuset nummer ${at + 1}`;
    return { id: `u${at + 1}`, label: { da: name, en: name } };
  });
const input = { id: 'a.unit', label: 'Indsendes for *', value: '', placeholder: '' };
const asked = {
  language: 'da',
  find: '',
  finder: button({ title: 'Søg', press: { verb: 'menu', data: {} } }),
} as const;

describe('unitField', () => {
  it('lists a few units', () => {
    expect(unitField(input, units(3), asked)).toMatchObject({
      choices: [{ id: 'a.unit', style: 'compact', choices: [{ value: 'u1' }, {}, {}] }],
    });
  });

  it('lets one search among more', () => {
    expect(unitField(input, units(60), asked).choices?.[0]?.style).toBe('filtered');
  });

  it('asks for a part of the name when there are too many for a card', () => {
    const field = unitField(input, units(900), asked);

    expect(field.choices).toBeUndefined();
    expect(field.texts).toMatchObject([{ id: 'find.unit' }]);
    expect(field.finders).toHaveLength(1);
  });

  it('lists those that fit what was typed, however it is written', () => {
    const field = unitField(input, units(900), { ...asked, find: ' BØRNEHUSET NUMMER 777 ' });

    expect(field.choices?.[0]?.choices).toEqual([
      { title: 'Børnehuset nummer 777', value: 'u777' },
    ]);
  });

  it('keeps the one that is chosen in sight', () => {
    const field = unitField({ ...input, value: 'u5' }, units(900), asked);

    expect(field.choices?.[0]?.choices).toMatchObject([{ value: 'u5' }]);
  });

  it.each([
    ['Solsikken', 'Ingen arbejdsplads hedder noget med “Solsikken”.'],
    ['nummer', '900 arbejdspladser passer.'],
  ])('says so when too few or too many fit: %s', (find, words) => {
    expect(textIn(unitField(input, units(900), { ...asked, find }))).toContain(words);
  });
});
