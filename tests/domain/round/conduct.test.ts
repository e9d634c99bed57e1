import { describe, expect, it } from 'vitest';
import { CONDUCTS, type Conduct, conduct, conductsOf } from '../../../src/domain/round/conduct.ts';
import { ROUND_STATES, type Round, type RoundState } from '../../../src/domain/round/round.ts';
import { aRound } from '../../support/a-round.ts';

const NOW = '2026-11-24T09:30:00.000Z';

function done(round: Round, what: Conduct, minutes?: number): Round {
  const next = conduct(round, what, { now: NOW, ...(minutes !== undefined && { minutes }) });
  if (!next.ok) throw new Error(`not now: ${next.problem.state}`);
  return next.value;
}

describe('a round', () => {
  it('opens with as long to go as its host chose', () => {
    const opened = done(aRound({ state: 'prepared', minutes: 15 }), 'open');
    expect(opened).toMatchObject({
      state: 'open',
      openedAt: NOW,
      endsAt: '2026-11-24T09:45:00.000Z',
      revision: 3,
    });
  });

  it('has as much time left after a pause as before it', () => {
    const paused = aRound({
      state: 'paused',
      pausedAt: '2026-11-24T09:10:00.000Z',
      endsAt: '2026-11-24T09:15:00.000Z',
    });
    const resumed = done(paused, 'resume');
    expect(resumed).toMatchObject({ state: 'open', endsAt: '2026-11-24T09:35:00.000Z' });
    expect(resumed.pausedAt).toBeUndefined();
  });

  it('is extended by the minutes asked for, or by five', () => {
    const timed = aRound({ endsAt: '2026-11-24T09:40:00.000Z' });
    expect(done(timed, 'extend').endsAt).toBe('2026-11-24T09:45:00.000Z');
    expect(done(timed, 'extend', 10).endsAt).toBe('2026-11-24T09:50:00.000Z');
  });

  it('is not extended where it has no end', () => {
    expect(conductsOf(aRound())).not.toContain('extend');
  });

  it.each(['pause', 'close', 'cancel'] as const)('changes nothing by a second %s', (what) => {
    const once = done(aRound(), what);
    expect(done(once, what)).toBe(once);
  });

  const OVER: readonly RoundState[] = ['closed', 'cancelled'];
  const cells = ROUND_STATES.flatMap((state) => CONDUCTS.map((what) => [state, what] as const));
  it.each(cells)('that is %s can be asked to %s, and stays over once it is', (state, what) => {
    const round = aRound({ state, endsAt: '2026-11-24T09:40:00.000Z' });
    const next = conduct(round, what, { now: NOW });
    if (!next.ok) expect(next.problem).toEqual({ kind: 'not-now', state });
    else if (OVER.includes(state)) expect(next.value).toBe(round);
    expect(next.ok).toBe(conductsOf(round).includes(what) || (next.ok && next.value === round));
  });
});
