import { expect, it } from 'vitest';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { nodesIn, textIn } from '../walk.ts';

const card = (name: string, language: 'da' | 'en' = 'da') => drawn(name, USUAL, language);

it('tells those that are hidden in one line, and why', () => {
  const first = textIn(card('result by department'));

  expect(first).toContain('skjult: for få svar (den ene skjules, så den anden ikke kan regnes ud)');
});

it('asks which question and which group', () => {
  const ids = nodesIn(card('result by department'), 'Input.ChoiceSet').map(({ id }) => id);

  expect(ids).toEqual(['r.item', 'r.group']);
});
