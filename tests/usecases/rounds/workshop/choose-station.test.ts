import { expect, it } from 'vitest';
import { goToStation } from '../../../../src/usecases/rounds/workshop/choose-station.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('goes to the station for the slot that runs, and is counted there', async () => {
  const { workshop, karen, id, stores } = await aWorkshopWorld({ phase: 'notes', slot: 2 });
  const at = await goToStation(workshop, karen, { round: id, station: 's2' });
  expect(at).toMatchObject({ value: { kind: 'note', slot: 2, station: { id: 's2' } } });
  const all = await stores.workshops.participants({ tenant: karen.tenant, round: id });
  expect(all).toEqual([expect.objectContaining({ station: 's2', slot: 2 })]);
});

it('asks again for a station that is not there, and keeps nothing', async () => {
  const { workshop, karen, id, stores } = await aWorkshopWorld({ phase: 'notes', slot: 1 });
  const at = await goToStation(workshop, karen, { round: id, station: 'made-up' });
  expect(at).toMatchObject({ value: { kind: 'stations', note: 'choose' } });
  expect(await stores.workshops.participants({ tenant: karen.tenant, round: id })).toEqual([]);
});

it('shows where the workshop has got to when no slot runs any more', async () => {
  const { workshop, karen, id } = await aWorkshopWorld({ phase: 'between', slot: 1 });
  const at = await goToStation(workshop, karen, { round: id, station: 's1' });
  expect(at).toMatchObject({ value: { kind: 'waits' } });
});
