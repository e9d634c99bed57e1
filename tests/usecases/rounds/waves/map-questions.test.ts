import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { keepWave } from '../../../../src/usecases/rounds/waves/keep-wave.ts';
import {
  lookAtMapping,
  mapQuestions,
} from '../../../../src/usecases/rounds/waves/map-questions.ts';
import { TENANT } from '../../../support/builders.ts';
import { value } from '../../../support/leader-world.ts';
import { aSet, aWaveWorld, plannedWave, TYPED_WAVE, WAVE } from '../../../support/wave-world.ts';

const NEXT = asId<typeof WAVE>('wave-2027');

describe('mapQuestions', () => {
  it('lists what changed, and keeps who vouched for it and when', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    await plannedWave(world);
    expect(await lookAtMapping(waves, administrator, WAVE)).toMatchObject({
      problem: { kind: 'no-former' },
    });
    await waves.sets.put(TENANT, aSet(2, 'Hvordan synes du selv, at det går?'));
    await keepWave(waves, administrator, { id: NEXT, typed: TYPED_WAVE, former: WAVE });
    const mapping = value(await lookAtMapping(waves, administrator, NEXT));
    expect(mapping.changed).toMatchObject([{ id: 'q', change: 'reworded', comparable: false }]);
    expect(mapping.open).toEqual(['q']);

    const wanted = { id: NEXT, questions: ['q', 'made-up'] };
    const mapped = value(await mapQuestions(waves, administrator, wanted));
    expect(mapped.round.wave).toMatchObject({ mapped: ['q'], mappedBy: administrator.person });
    const noted = await waves.audit.month(TENANT, '2026-11');
    expect(noted.filter(({ what }) => what === 'wave-mapped')).toHaveLength(1);
  });

  it('changes nothing once the results are worked out', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    await plannedWave(world);
    const stored = await waves.rounds.round(TENANT, WAVE);
    if (stored === undefined) throw new Error('no wave');
    await waves.rounds.save({ ...stored.value, countedAt: '2026-12-16' }, stored.tag, []);
    const wanted = { id: WAVE, questions: ['q'] };
    expect(await mapQuestions(waves, administrator, wanted)).toMatchObject({
      problem: { kind: 'counted' },
    });
  });
});
