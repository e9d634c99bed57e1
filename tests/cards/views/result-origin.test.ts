import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { nodesIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('offers the survey as a whole first', () => {
  const [input] = nodesIn(card('result origin'), 'Input.ChoiceSet');

  expect(input?.['value']).toBe('-');
});
