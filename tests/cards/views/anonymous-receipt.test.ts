import { expect, it } from 'vitest';
import { anonymousReceipt } from '../../../src/cards/views/anonymous-receipt.ts';

const words = (own: boolean) =>
  JSON.stringify(anonymousReceipt({ title: 'Trivsel', own }, 'da').words);

it('thanks without a time and without a way back to the answers', () => {
  expect(words(true)).toContain('Tak');
  expect(words(true)).not.toContain('round.answer');
  expect(words(true)).not.toMatch(/\d{4}|kl\./);
});

it('leads to a proposal that has nothing to do with them', () => {
  expect(words(true)).toContain('"draft.new"');
  expect(words(false)).toContain('"round.propose"');
});
