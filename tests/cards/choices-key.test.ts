import { expect, it } from 'vitest';
import { choicesKey } from '../../src/cards/choices-key.ts';

const one = { id: 'area', choices: [{ title: 'Indkøb', value: 'buy' }] };

it('is the same for the same choices, so that nothing is drawn anew for nothing', () => {
  expect(choicesKey({ ...one })).toBe(choicesKey(one));
});

it.each([
  ['another input', { ...one, id: 'need' }],
  ['another choice', { ...one, choices: [{ title: 'Indkøb', value: 'pay' }] }],
  ['another language', { ...one, choices: [{ title: 'Purchasing', value: 'buy' }] }],
  ['one choice more', { ...one, choices: [...one.choices, { title: 'Løn', value: 'pay' }] }],
])('is another for %s', (_, other) => {
  expect(choicesKey(other)).not.toBe(choicesKey(one));
});
