import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { ROLE_INPUTS, roleForm } from '../../../src/cards/views/role-form.ts';
import { inputIn, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<Parameters<typeof roleForm>[0]> = {}) =>
  expand(roleForm({ words: '', role: '', people: [], more: false, ...more }, 'da'));
const NANNA = { id: 'nanna', name: 'Nanna Dahl', mail: 'nanna@town.example' };

describe('roleForm', () => {
  it('asks for words first, and gives no role to nobody', () => {
    expect(titlesIn(shown())).toEqual(['Find personen', 'Alle roller']);
  });

  it('lets one choose among those found, the only one chosen already', () => {
    const one = inputIn(shown({ people: [NANNA] }), ROLE_INPUTS.person);
    const two = shown({ people: [NANNA, { id: 'ole', name: 'Ole' }], more: true });

    expect(one).toMatchObject({
      value: 'nanna',
      choices: [{ title: 'Nanna Dahl · nanna@town.example', value: 'nanna' }],
    });
    expect(inputIn(two, ROLE_INPUTS.person)['value']).toBe('');
    expect(textIn(two)).toContain('Der er flere.');
    expect(titlesIn(two)).toContain('Giv rollen');
  });

  it.each([
    ['no-words', 'Skriv et navn eller en mail.'],
    ['nobody-found', 'Jeg kender ingen'],
    ['nobody-chosen', 'Vælg en person.'],
    ['no-role', 'Vælg en rolle.'],
  ] as const)('says what is missing: %s', (fault, words) => {
    expect(textIn(shown({ people: [NANNA], fault }))).toContain(`⚠ ${words}`);
  });
});
