import { expect, it } from 'vitest';
import { notCprIn, textIn, textsIn } from '../../../../src/bot/handlers/workshop/workshop-kit.ts';

const INPUTS = { 'w.text': 'Bøvl', 'w.present': 6, 'w.list': ['a'], 'notCpr.text': 'true' };

it('reads texts and numbers as texts, and nothing of anything else', () => {
  expect(textsIn(INPUTS, { text: 'w.text', present: 'w.present', idea: 'w.idea' })).toEqual({
    text: 'Bøvl',
    present: '6',
    idea: '',
  });
  expect(textIn(INPUTS, 'w.list')).toBe('');
});

it('knows which numbers are said to be no CPR numbers', () => {
  expect(notCprIn(INPUTS, ['text', 'idea'])).toEqual(['text']);
});
