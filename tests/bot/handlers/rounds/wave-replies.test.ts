import { expect, it } from 'vitest';
import { lookReply, statusReply } from '../../../../src/bot/handlers/rounds/wave-replies.ts';
import { asWave } from '../../../../src/usecases/rounds/waves/find-wave.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWaveWorld, confirmedWave, plannedWave, WAVE } from '../../../support/wave-world.ts';

it('shows what it will be until it is confirmed, and then how it stands', async () => {
  const world = await aWaveWorld();
  const here = context(world.karen);
  await plannedWave(world);
  expect(only(await lookReply(world.waves, here, WAVE)).text).toContain('Send til 3?');
  await confirmedWave(world);
  const looked = only(await lookReply(world.waves, here, WAVE));
  const round = asWave(await world.round());
  if (round === undefined) throw new Error('no wave');
  const told = only(await statusReply(world.waves, here, { round, way: 'say' }));
  expect(told).toMatchObject({ kind: 'say', text: looked.text });
});
