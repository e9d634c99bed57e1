import { beforeEach, describe, expect, it } from 'vitest';
import { fromDecision } from '../../../src/domain/initiative/from-decision.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { anInitiative } from '../../support/promised.ts';

const MADE_AT = '2026-11-23T09:00:00.000Z';

let world: CalendarWorld;

beforeEach(async () => {
  world = await aCalendarWorld();
});

const left = (differs: Partial<Initiative> = {}): Initiative =>
  anInitiative({
    id: fromDecision(NO),
    proposals: [NO],
    version: 1,
    state: 'planned',
    followers: [],
    createdAt: MADE_AT,
    changedAt: MADE_AT,
    ...differs,
  });

async function lookedAt(instant: string): Promise<Initiative | undefined> {
  world.goTo(instant);
  await world.watch();
  return (await world.process().stores.initiatives.initiative(TENANT, fromDecision(NO)))?.value;
}

const LATER = '2026-11-23T10:30:00.000Z';

describe('an initiative of an answer that was never published', () => {
  it('is dropped without a word once its proposal is withdrawn', async () => {
    await world.put(aProposal({ status: 'withdrawn' }));
    await world.putInitiative(left());
    expect(await lookedAt(LATER)).toMatchObject({ state: 'dropped', proposals: [], version: 2 });
    expect(await world.said()).toEqual([]);
    expect(await world.watch()).toBe(false);
  });

  it.each([
    ['is left to whoever may still be publishing', {}, 'withdrawn', '2026-11-23T09:30:00.000Z'],
    ['stays when its proposal does', {}, 'forwarded', LATER],
    ['stays when somebody has taken it further', { version: 2 }, 'withdrawn', LATER],
  ] as const)('%s', async (_, differs, status, instant) => {
    await world.put(aProposal({ status }));
    await world.putInitiative(left(differs));
    expect((await lookedAt(instant))?.state).toBe('planned');
  });
});
