import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundBoard } from '../../../src/cards/views/round-board.ts';
import { boardMessage } from '../../../src/domain/delivery/round-messages.ts';
import { firstBoard } from '../../../src/domain/round/board.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { textIn, titlesIn } from '../walk.ts';

function board(differs: Partial<Round> = {}, handedIn = 0) {
  const round = aRound(differs);
  const first = firstBoard(round, ROUND_AT);
  const figures = { ...first.figures, handedIn };
  const [message] = boardMessage(round, { ...first, figures });
  if (message?.content.kind !== 'round-board') throw new Error('there is no board');
  return expand(roundBoard(message.content, 'da'));
}

it('shows the count alone, and when it closes', () => {
  expect(textIn(board({}, 1))).toContain('1 har svaret');
  expect(textIn(board({ endsAt: '2026-11-24T09:15:00.000Z' }, 7))).toContain('Lukker 10.15');
  expect(textIn(board({ state: 'closed' }, 7))).toContain('Lukket');
});

it('leads its host to what can be done', () => {
  expect(titlesIn(board())).toContain('Styr');
});
