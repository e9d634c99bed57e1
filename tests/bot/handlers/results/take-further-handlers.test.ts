import { expect, it } from 'vitest';
import { makeTakeFurtherHandlers } from '../../../../src/bot/handlers/results/take-further-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { ROOM } from '../../../support/counted-world.ts';
import { aResultKit } from './a-result-kit.ts';

it('gives the file in a personal chat alone', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTakeFurtherHandlers(kits);
  const round = world.round.id;
  const own = context(world.gitte, { place: personalPlace('Gitte') });

  expect(only(await handlers['results.file'](own, { round })).text).toContain('30 minutter');
  const inRoom = context(world.gitte, { place: ROOM });
  expect(only(await handlers['results.file'](inRoom, { round })).text).toContain('kun til dig');
});

it('asks which result, and makes no initiative for somebody who may not', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTakeFurtherHandlers(kits);
  const round = world.round.id;
  const own = context(world.gitte, { place: personalPlace('Gitte') });
  const there = context(world.nanna, { place: ROOM });

  expect(only(await handlers['results.origin'](own, { round })).text).toContain('Opret tiltag');
  const forged = await handlers['results.create'](there, { round, item: 'q', press: 'p' });
  expect(only(forged).text).toContain('Det kan kun værten');
  // A host who is neither an administrator nor answers for an area.
  await handlers['results.create'](own, { round, item: 'q', press: 'p' });
  expect(await world.stores.initiatives.all(world.host.tenant)).toEqual([]);
});
