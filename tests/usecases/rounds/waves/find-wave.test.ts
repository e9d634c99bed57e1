import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { asWave, findWave } from '../../../../src/usecases/rounds/waves/find-wave.ts';
import { aRound } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import { value } from '../../../support/leader-world.ts';
import { aWaveWorld, plannedWave, WAVE } from '../../../support/wave-world.ts';

describe('findWave', () => {
  it('finds a wave, and says of anything else that it is not there', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    const round = await plannedWave(world);
    expect(value(await findWave(waves, administrator, WAVE)).value).toEqual(round);
    const other = aRound({ tenant: TENANT });
    await waves.rounds.save(other, undefined, []);
    expect(asWave(other)).toBeUndefined();
    for (const id of [other.id, asId<typeof WAVE>('gone')]) {
      expect(await findWave(waves, administrator, id)).toMatchObject({
        problem: { kind: 'not-found' },
      });
    }
  });
});
