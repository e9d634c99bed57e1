import { describe, expect, it } from 'vitest';
import { openWave } from '../../../../src/usecases/rounds/waves/open-wave.ts';
import type { WaveDeps } from '../../../../src/usecases/rounds/waves/wave-deps.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWaveWorld, confirmedWave, WAVE } from '../../../support/wave-world.ts';

const DUE = '2026-11-24T07:00:00.000Z';

describe('openWave', () => {
  it('opens once from two processes, put to one and the same list', async () => {
    const world = await aWaveWorld();
    await confirmedWave(world);
    world.goTo(DUE);
    const opened = await Promise.all([1, 2].map(() => openWave(world.waves, TENANT, WAVE)));
    await world.told();
    expect(opened.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await world.hearers(0)).toHaveLength(3);
    expect(await world.stores.responses.asked({ tenant: TENANT, round: WAVE })).toHaveLength(3);
  });

  it.each(['before it was fixed whom', 'after that', 'before it opened', 'after that too'])(
    'goes on where a process died %s',
    async (when) => {
      const world = await aWaveWorld();
      await confirmedWave(world);
      world.goTo(DUE);
      const { rounds, responses } = world.waves;
      const dies = async (act: () => Promise<unknown>): Promise<never> => {
        if (when.startsWith('after')) await act();
        throw new Error('dead');
      };
      const fixing = when === 'before it was fixed whom' || when === 'after that';
      const dying: WaveDeps = {
        ...world.waves,
        ...(fixing
          ? {
              responses: {
                ...responses,
                fixAsked: (...to) => dies(() => responses.fixAsked(...to)),
              },
            }
          : { rounds: { ...rounds, save: (...to) => dies(() => rounds.save(...to)) } }),
      };
      await expect(openWave(dying, TENANT, WAVE)).rejects.toThrow('dead');
      await openWave(world.waves, TENANT, WAVE);
      await world.told();
      expect((await world.round()).state).toBe('open');
      expect(await world.hearers(0)).toHaveLength(3);
    },
  );

  it('leaves alone what nobody confirmed', async () => {
    const world = await aWaveWorld();
    expect(await openWave(world.waves, TENANT, WAVE)).toBeUndefined();
  });
});
