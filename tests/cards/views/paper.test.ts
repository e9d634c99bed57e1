import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string) => drawn(name, USUAL, 'da');

it('says how it stands, and offers each file once it is ready', () => {
  expect(textIn(card('paper, asked'))).toContain('bliver lavet nu');
  expect(textIn(card('paper, on its way'))).toContain('120 af 300');
  expect(titlesIn(card('paper, made'))).toEqual(['Hent Word', 'Hent Excel']);
  expect(titlesIn(card('paper, empty'))).toEqual([]);
  expect(textIn(card('paper, failed'))).toContain('Prøv igen');
});
