import { expect, it } from 'vitest';
import { stationsFor } from '../../../../src/usecases/rounds/workshop/stations-for.ts';
import { TENANT } from '../../../support/builders.ts';
import { OWNED } from '../../../support/owner-world.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('knows owner and substitute of an area by the register, and others by what the host wrote', async () => {
  const stations = [
    { id: 's1', title: 'It', proposals: [], area: 'it', owner: 'Karen' },
    { id: 's2', title: 'Indkøb', proposals: [], owner: 'Gitte' },
    { id: 's3', title: 'Andet', proposals: [] },
  ];
  const world = await aWorkshopWorld({ stations });
  const { workshop, host, stranger, karen, guest, stores, now } = world;
  await stores.registry.put(TENANT, OWNED);
  const round = await now();
  const of = (who: typeof host) => stationsFor(workshop, who, round);
  expect(await of(host)).toEqual(['s1']);
  expect(await of(stranger)).toEqual(['s1']);
  expect(await of(guest)).toEqual(['s2']);
  // She was the owner when the host planned it, and is no more.
  expect(await of(karen)).toEqual([]);
});
