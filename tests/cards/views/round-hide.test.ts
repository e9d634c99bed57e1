import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string) => drawn(name, USUAL, 'da');

it('asks to look before anything is hidden', () => {
  expect(titlesIn(card('hide a text'))).toEqual(['Se det først', 'Alle samlet']);
  expect(textIn(card('hide a text, nothing typed'))).toContain('Skriv mindst ét ord');
});

it('says where the words stand, and that unseen answers are gone through', () => {
  const looked = card('hide a text, looked at');

  expect(textIn(looked)).toContain(
    'navn eller spørgsmål: 2, noter: 2, svar på noter: 2, svar: 2, kopier: 3',
  );
  expect(textIn(looked)).toContain('Svar, som ingen må se enkeltvis');
  expect(titlesIn(looked)[0]).toBe('Skjul det');
});

it('lets words be hidden that stand nowhere one may look', () => {
  expect(titlesIn(card('hide a text, nothing to be seen'))[0]).toBe('Skjul det');
});

it('says what stays in Teams once it is done, and leads back to the workshop', () => {
  const done = card('hide a text, done');

  expect(textIn(done)).toContain('Kort, der er sendt i Teams, bliver stående');
  expect(textIn(done)).toContain('2 beskeder var ved at blive sendt');
  expect(titlesIn(done)).toEqual(['Skjul mere', 'Tilbage']);
});
