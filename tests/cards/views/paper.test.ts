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

it('names the files of a case, where several are of one type', () => {
  expect(titlesIn(card('paper, case with annexes'))).toEqual([
    'Hent Sag',
    'Hent Bilag 1 - Oversigt',
    'Hent Bilag 2 - Katalog',
    'Hent Bilag 3 - Status',
    'Hent Excel',
  ]);
});

it('has a word about a case number of a form we do not know', () => {
  expect(textIn(card('paper, other case number'))).toContain('Den slags sagsnummer');
  expect(textIn(card('paper, asked'))).not.toContain('sagsnummer');
});
