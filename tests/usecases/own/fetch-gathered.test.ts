import { beforeEach, expect, it } from 'vitest';
import { askedOwn } from '../../../src/domain/people/own-order.ts';
import { fetchGathered } from '../../../src/usecases/own/fetch-gathered.ts';
import { gatherOwnData } from '../../../src/usecases/own/gather-own-data.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

let world: OwnWorld;
beforeEach(async () => {
  world = await anOwnWorld();
  const { id: person } = world.nanna;
  const given = { tenant: TENANT, person, id: 'one', language: 'da' } as const;
  await world.own.ownOrders.save(askedOwn(given, world.own.clock.now()), undefined, []);
});

const fetch = (who: OwnWorld['nanna']) => fetchGathered(world.own, world.by(who));
const gone = { ok: false, problem: { kind: 'gone' } };

it('gives whoever asked a new link each time, noted in the log', async () => {
  expect(await fetch(world.nanna)).toEqual(gone);
  await gatherOwnData(world.own, TENANT, { aborted: false });

  const links = [value(await fetch(world.nanna)).link, value(await fetch(world.nanna)).link];

  expect(new Set(links).size).toBe(2);
  const log = await world.stores.audit.month(TENANT, '2026-11');
  expect(log.filter(({ what }) => what === 'exported')).toHaveLength(2);
});

it('gives nobody else anything', async () => {
  await gatherOwnData(world.own, TENANT, { aborted: false });

  expect(await fetch(world.ole)).toEqual(gone);
});

it('gives nothing once the file is gone', async () => {
  await gatherOwnData(world.own, TENANT, { aborted: false });
  const files = { ...world.own.files, file: async () => undefined };

  expect(await fetchGathered({ ...world.own, files }, world.by(world.nanna))).toEqual(gone);
});
