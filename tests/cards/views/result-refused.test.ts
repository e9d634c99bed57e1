import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('says when results come, and who may see them', () => {
  expect(textIn(card('result refused, not yet'))).toContain('12 har svaret');
  expect(textIn(card('result refused'))).toContain('Det kan kun værten');
});
