import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('tells what is counted from what still runs', () => {
  const text = textIn(card('result list'));

  expect(text).toContain('Opgjort 1. december');
  expect(text).toContain('Åben');
});

it('says when there is nothing', () => {
  expect(textIn(card('result list, empty'))).toContain('Her er ingen resultater');
});
