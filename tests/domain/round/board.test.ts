import { expect, it } from 'vitest';
import { boardFigures, firstBoard, nextBoard } from '../../../src/domain/round/board.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';

const board = firstBoard(aRound(), ROUND_AT);
const THREE_SECONDS_ON = '2026-11-24T09:00:03.000Z';

it('begins with nobody', () => {
  expect(board).toMatchObject({ figures: { state: 'open', handedIn: 0 }, wording: 1 });
});

it('gets a new wording when a count has changed, three seconds after the last', () => {
  const figures = boardFigures(aRound(), 2);
  expect(nextBoard(board, figures, '2026-11-24T09:00:02.999Z')).toBeUndefined();
  expect(nextBoard(board, figures, THREE_SECONDS_ON)).toMatchObject({
    figures: { handedIn: 2 },
    wording: 2,
    at: THREE_SECONDS_ON,
  });
});

it('stays as it is while nothing has changed', () => {
  expect(nextBoard(board, boardFigures(aRound(), 0), THREE_SECONDS_ON)).toBeUndefined();
});
