import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import type { DayBy } from '../../../src/usecases/calendar/say-one.ts';
import { sayOneOfInitiative, sayOneOfProposal } from '../../../src/usecases/calendar/say-one.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { anInitiative, aPublished, FIRST_HALF, judgedOn } from '../../support/promised.ts';

let world: CalendarWorld;

beforeEach(async () => {
  world = await aCalendarWorld();
});

const LATE = {
  kind: 'late',
  no: NO,
  key: 'late~d-2026-0042~2027-06-30',
  title: 'Ét skema',
  horizon: FIRST_HALF,
} as const;
const ASKED = {
  kind: 'ask-status',
  initiative: asId<InitiativeId>('d-2026-0042'),
  key: 'status~2027-06-30',
} as const;
const on = (today: string): DayBy => ({ ...judgedOn(today), now: `${today}T07:00:00.000Z` });
const promised = aProposal({ status: 'decided', outcome: 'planned', decision: aPublished() });

describe('sayOneOfProposal', () => {
  it('is heard once when two say it at the same moment', async () => {
    await world.put(promised);
    await world.putInitiative(anInitiative());
    const given = { due: LATE, by: on('2027-07-01') };

    await Promise.all(
      [world, world.process()].map(({ deps }) => sayOneOfProposal(deps, TENANT, given)),
    );

    expect(await world.said()).toEqual([{ to: 'proposer', kind: 'promise', about: NO }]);
    expect((await world.proposal(NO)).said).toEqual([LATE.key]);
  });

  it('says nothing of an initiative that was reported done a moment ago elsewhere', async () => {
    await world.put(promised);
    await world.putInitiative(anInitiative());
    expect(await world.stores.initiatives.all(TENANT)).toHaveLength(1);
    const { initiatives } = world.process().stores;
    const stored = await initiatives.initiative(TENANT, ASKED.initiative);
    await initiatives.save({ ...anInitiative(), state: 'done' }, stored?.tag, []);

    await sayOneOfProposal(world.deps, TENANT, { due: LATE, by: on('2027-07-01') });

    expect(await world.said()).toEqual([]);
  });

  it('says nothing of what is not there', async () => {
    await sayOneOfProposal(world.deps, TENANT, { due: LATE, by: on('2027-07-01') });
    expect(await world.said()).toEqual([]);
  });
});

describe('sayOneOfInitiative', () => {
  it('is heard once when two say it at the same moment', async () => {
    await world.putInitiative(anInitiative());
    const given = { due: ASKED, by: on('2027-06-16') };

    await Promise.all(
      [world, world.process()].map(({ deps }) => sayOneOfInitiative(deps, TENANT, given)),
    );

    expect(await world.said()).toEqual([
      { to: 'lead', kind: 'status-asked', about: 'd-2026-0042' },
    ]);
  });

  it('says nothing of what is not there, or not due any more', async () => {
    await sayOneOfInitiative(world.deps, TENANT, { due: ASKED, by: on('2027-06-16') });
    await world.putInitiative(anInitiative({ state: 'done' }));
    await sayOneOfInitiative(world.deps, TENANT, { due: ASKED, by: on('2027-06-16') });
    expect(await world.said()).toEqual([]);
  });
});
