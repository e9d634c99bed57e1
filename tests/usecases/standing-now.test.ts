import { expect, it } from 'vitest';
import { standingNow } from '../../src/usecases/standing-now.ts';
import { aProposal, TENANT } from '../support/builders.ts';
import { aCalendarWorld } from '../support/calendar-world.ts';
import { anInitiative } from '../support/promised.ts';

it('holds what is open, what is done about it, and the municipality’s own deadline', async () => {
  const { deps, stores, put, putInitiative } = await aCalendarWorld();
  await put(aProposal());
  await putInitiative(anInitiative());
  const { value: rules } = await stores.registry.rulesNow(TENANT);
  const deadlines = { ...rules.deadlines, triage: 1 };
  await stores.registry.saveRules(TENANT, { ...rules, deadlines }, undefined);

  const standing = await standingNow({ ...deps, ...stores }, TENANT, '2026-11-24T09:00:00.000Z');

  expect(standing).toEqual({
    proposals: [aProposal()],
    initiatives: [anInitiative()],
    untouchedBefore: '2026-11-22T23:00:00.000Z',
  });
});
