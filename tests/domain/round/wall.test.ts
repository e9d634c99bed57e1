import { describe, expect, it } from 'vitest';
import { hasWall, wallState } from '../../../src/domain/round/wall.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';

const endsAt = '2026-11-24T09:10:00.000Z';

describe('the wall of a round', () => {
  it('is there from when it is prepared until an hour after it closed', () => {
    expect(hasWall(aRound({ state: 'prepared' }), ROUND_AT)).toBe(true);
    const closed = aRound({ state: 'closed', closedAt: ROUND_AT });
    expect(hasWall(closed, '2026-11-24T09:59:59.999Z')).toBe(true);
    expect(hasWall(closed, '2026-11-24T10:00:00.000Z')).toBe(false);
  });

  it('is gone at once when the round is cancelled', () => {
    expect(hasWall(aRound({ state: 'cancelled', closedAt: ROUND_AT }), ROUND_AT)).toBe(false);
  });

  it('says that time is up for the minute in which answers still count', () => {
    const at = (now: string) => wallState(aRound({ endsAt }), now);

    expect(at('2026-11-24T09:09:59.999Z')).toBe('open');
    expect(at(endsAt)).toBe('last-minute');
    expect(at('2026-11-24T09:11:00.000Z')).toBe('closed');
    const closed = aRound({ state: 'closed', closedAt: ROUND_AT, endsAt });
    expect(wallState(closed, '2026-11-24T09:00:59.000Z')).toBe('last-minute');
    expect(wallState(aRound({ state: 'paused', endsAt }), endsAt)).toBe('paused');
  });
});
