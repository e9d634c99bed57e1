import { describe, expect, it } from 'vitest';
import { ROUND_STATES } from '../../../src/domain/round/round.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { readResults, readRounds } from '../../../src/usecases/outside/read-rounds.ts';
import { aRound } from '../../support/a-round.ts';
import { aCountedWorld } from '../../support/counted-world.ts';
import { value } from '../../support/leader-world.ts';
import { anOutsideWorld, aSystem } from '../../support/outside-world.ts';

const SYSTEM = aSystem('round-system');

describe('rounds for another system', () => {
  it('are those that were opened, without their host and place', async () => {
    const { outside, stores } = await anOutsideWorld();
    for (const state of ROUND_STATES) {
      await stores.rounds.save(aRound({ id: asId(state), state }), undefined, []);
    }

    const { rounds, more } = value(await readRounds(outside, SYSTEM, { skip: 0, most: 9 }));

    expect(rounds.map(({ state }) => state).toSorted()).toEqual(['closed', 'open', 'paused']);
    expect(more).toBe(false);
    expect(JSON.stringify(rounds)).not.toMatch(/mette|19:room/);
    for (const state of ['prepared', 'cancelled']) {
      expect(await readResults(outside, SYSTEM, asId(state))).toEqual({
        ok: false,
        problem: { kind: 'not-found' },
      });
    }
    expect(await readResults(outside, SYSTEM, asId('closed'))).toEqual({
      ok: false,
      problem: { kind: 'not-yet' },
    });
  });

  it('have the results that were stored', async () => {
    const { rounds, round } = await aCountedWorld();

    const report = value(await readResults(rounds, SYSTEM, round.id));

    expect([report.round, report.answered]).toEqual([round.id, 12]);
  });

  it('are nothing to a system without the role', async () => {
    const { rounds, round } = await aCountedWorld();
    const other = aSystem('proposal-system');

    for (const answer of [
      await readRounds(rounds, other, { skip: 0, most: 1 }),
      await readResults(rounds, other, round.id),
    ]) {
      expect(answer).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
    }
  });
});
