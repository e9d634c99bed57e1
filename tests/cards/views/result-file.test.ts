import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('gives the link, or says what to ask for instead', () => {
  expect(titlesIn(card('result file'))).toContain('Hent filen');
  const none = textIn(card('result file, no address'));
  expect(none).toContain('Bed dem, der driver Forenkl');
  expect(none).toContain('npm run results -- round-1 resultat.xlsx');
});
