import { expect, it } from 'vitest';
import { waveRefusal } from '../../../../src/bot/handlers/rounds/wave-refusal.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWaveWorld } from '../../../support/wave-world.ts';

it('says why in words of its own, or as everywhere', async () => {
  const { karen } = await aWaveWorld();
  const said = (kind: Parameters<typeof waveRefusal>[0]['kind']) =>
    only(waveRefusal({ kind } as Parameters<typeof waveRefusal>[0], context(karen), 'say')).text;
  expect(said('counted')).toContain('gjort op');
  expect(said('not-found')).not.toBe(said('not-administrator'));
});
