import { expect, it } from 'vitest';
import { testWave } from '../../../../src/usecases/rounds/waves/test-wave.ts';
import { value } from '../../../support/leader-world.ts';
import { aWaveWorld, plannedWave, WAVE } from '../../../support/wave-world.ts';

it('goes to whoever asked for it, at once, and to nobody else', async () => {
  const world = await aWaveWorld();
  await plannedWave(world);
  const preview = value(await testWave(world.waves, world.administrator, WAVE));
  expect(preview.total).toBe(3);
  await world.told();
  const due = await world.stores.ledger.due(world.karen.tenant, '2026-11-23T09:00:00.000Z', 10);
  const samples = due.filter(({ value: one }) => one.content.kind === 'round-sample');
  expect(samples.map(({ value: one }) => [one.to, one.content.kind])).toEqual([
    [world.administrator.person, 'round-sample'],
  ]);
  expect(await world.hearers(0)).toEqual([]);
});
