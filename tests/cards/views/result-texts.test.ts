import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('has a button to release each text that is not yet, and says of the others by whom', () => {
  const texts = card('result texts');

  expect(titlesIn(texts).filter((title) => title === 'Frigiv citat')).toHaveLength(2);
  expect(textIn(texts)).toContain('Frigivet af Børnehuset Solsikken 1. december 2026');
});
