import { beforeEach, describe, expect, it } from 'vitest';
import { reportDone, statusHolds } from '../../../src/usecases/initiatives/answer-status.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

const { id } = anInitiative('a');
let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('a', { lead: { name: 'Nanna' } }));
});

describe('statusHolds', () => {
  it('is noted once for a time, by whoever leads it too, and makes no card stale', async () => {
    const caller = world.alone(world.nanna);
    await statusHolds(world.deps, caller, { id, until: '2027-06-30' });
    await statusHolds(world.deps, caller, { id, until: '2027-06-30' });

    expect(await world.at('a')).toMatchObject({ said: ['holds~2027-06-30'], version: 1 });
    expect(await world.heard()).toEqual([]);
  });

  it('says nothing of a time that is no longer the one promised', async () => {
    await statusHolds(world.deps, world.owner, { id, until: '2027-01-31' });

    expect((await world.at('a')).said).toEqual([]);
  });
});

describe('reportDone', () => {
  it('ends it with the day, once', async () => {
    value(await reportDone(world.deps, world.owner, id));
    value(await reportDone(world.deps, world.owner, id));

    expect(await world.at('a')).toMatchObject({
      state: 'done',
      version: 2,
      doneAt: '2026-11-23T06:00:00.000Z',
    });
  });

  it('cannot end what was dropped', async () => {
    await world.keep(anInitiative('b', { state: 'dropped' }));

    expect(await reportDone(world.deps, world.owner, anInitiative('b').id)).toMatchObject({
      problem: { kind: 'not-from-here' },
    });
  });
});
