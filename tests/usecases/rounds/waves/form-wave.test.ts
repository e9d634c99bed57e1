import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import {
  copyWave,
  newWave,
  openWaveForm,
  typedOf,
  waveForm,
} from '../../../../src/usecases/rounds/waves/form-wave.ts';
import { keepWave } from '../../../../src/usecases/rounds/waves/keep-wave.ts';
import { TENANT } from '../../../support/builders.ts';
import { value } from '../../../support/leader-world.ts';
import { aSet, aWaveWorld, plannedWave, TYPED_WAVE, WAVE } from '../../../support/wave-world.ts';

describe('the form of a wave', () => {
  it('begins empty on the next working day, and comes back as it was left', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    expect(value(await newWave(waves, administrator)).typed).toMatchObject({
      label: '2026',
      from: '2026-11-24',
      reminders: '2',
    });
    const round = await plannedWave(world);
    expect(typedOf(round)).toEqual(TYPED_WAVE);
    expect(value(await openWaveForm(waves, administrator, WAVE)).typed).toEqual(TYPED_WAVE);
    const { sets } = await waveForm(waves, TENANT, { id: WAVE, typed: TYPED_WAVE });
    expect(sets.map(({ id }) => id)).toEqual(['leder']);
  });

  it('becomes the next one of the series: newest set, same settings and audience, a year on', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    await plannedWave(world);
    await waves.sets.put(TENANT, aSet(2));
    const copy = value(await copyWave(waves, administrator, WAVE));
    expect(copy).toMatchObject({
      former: WAVE,
      typed: { label: '2027', from: '2027-11-24', until: '2027-12-15', name: TYPED_WAVE.name },
    });
    const next = await keepWave(waves, administrator, { ...copy, id: asId('wave-2027') });
    expect(value(next)).toMatchObject({
      set: { version: 2 },
      wave: { series: 'lederundersoegelsen', former: WAVE, audience: { roles: ['leader'] } },
    });
  });
});
