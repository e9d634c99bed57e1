import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('names each theme with how many, and the words that made it', () => {
  const text = textIn(card('result themes'));

  expect(text).toContain('Børnehuset Solsikken');
  expect(text).toContain('Ord: ');
  expect(text).toContain('Bedre it');
});

it('says that texts are for the team', () => {
  expect(textIn(card('result themes'))).toContain('Kun til jer, der arbejder med svarene');
});
