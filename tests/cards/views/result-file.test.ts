import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('gives the link, or says why there is none', () => {
  expect(titlesIn(card('result file'))).toContain('Hent filen');
  expect(textIn(card('result file, no address'))).toContain('ikke sat en adresse op');
});
