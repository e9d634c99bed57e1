import { describe, expect, it } from 'vitest';
import {
  boardMessage,
  entranceNow,
  entranceOf,
  showing,
} from '../../../src/domain/delivery/round-messages.ts';
import { firstBoard } from '../../../src/domain/round/board.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';

const LATER = '2026-11-24T09:01:01.000Z';
const paused: Partial<Round> = { state: 'paused', pausedAt: ROUND_AT };

describe('the entrance', () => {
  it('goes to the place of the round with its code, and nowhere without a place', () => {
    const round = aRound({ code: '4821' });
    expect(entranceOf(round)).toMatchObject([
      {
        audience: { kind: 'place', place: round.place },
        content: { kind: 'round-entrance', state: 'open', code: '4821' },
        thread: { revision: round.revision },
      },
    ]);
    const { place: _, ...wave } = round;
    expect(entranceOf(wave)).toEqual([]);
    expect(entranceOf(aRound({ state: 'prepared' }))).toEqual([]);
  });

  it('is left alone while somebody may be half through', () => {
    const round = aRound(paused);
    expect(entranceNow(round, ROUND_AT)).toEqual({ round, says: [] });
    const { round: next, says } = entranceNow(round, LATER);
    expect(next).toMatchObject({ shown: 'paused', revision: round.revision + 1 });
    expect(says).toMatchObject([{ content: { state: 'paused' } }]);
  });

  it('opens again at once when the round goes on, and says nothing twice', () => {
    const again = aRound({ shown: 'paused' });
    expect(entranceNow(again, ROUND_AT).says).toHaveLength(1);
    expect(entranceNow(showing(again), ROUND_AT).says).toEqual([]);
  });
});

it('puts the board in a thread of its own, sorted after the entrance', () => {
  const round = aRound({ code: '4821' });
  const [board] = boardMessage(round, firstBoard(round, ROUND_AT));
  const [entrance] = entranceOf(round);
  expect(board).toMatchObject({ content: { kind: 'round-board', code: '4821' } });
  expect((entrance?.thread?.id ?? '') < (board?.thread?.id ?? '')).toBe(true);
  const { place: _, ...wave } = round;
  expect(boardMessage(wave, firstBoard(round, ROUND_AT))).toEqual([]);
});
