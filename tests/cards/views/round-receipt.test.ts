import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundReceipt } from '../../../src/cards/views/round-receipt.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const { id: round, kind, title } = aRound();
const receipt = (differs = {}) =>
  expand(roundReceipt({ round, kind, title, at: ROUND_AT, ...differs }, 'da'));

it('thanks, says when, and leads back to the answers', () => {
  expect(textIn(receipt())).toContain('Tak – dit svar er modtaget');
  expect(textIn(receipt())).toContain('24. november 2026 kl. 10.00');
  expect(sentBy(receipt(), 'Ret mit svar')).toMatchObject({ verb: 'round.answer', round });
});

it('leads to a proposal that names no round', () => {
  const sent = sentBy(receipt(), 'Gør det til et forslag');
  expect(sent).toEqual({ verb: 'round.propose' });
  expect(sentBy(receipt({ own: true }), 'Gør det til et forslag')).toEqual({ verb: 'draft.new' });
});

it('offers no change once it is over', () => {
  expect(titlesIn(receipt({ over: true }))).toEqual(['Gør det til et forslag']);
  expect(textIn(receipt({ over: true }))).not.toContain('Du kan ændre');
});
