import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string) => drawn(name, USUAL, 'da');

it('gives the link, or says why there is none and what to do', () => {
  expect(titlesIn(card('paper file'))).toEqual(['Åbn filen']);
  expect(textIn(card('paper file, no address'))).toContain('npm run report');
  expect(textIn(card('paper file, gone'))).toContain('skriv rapport');
});
