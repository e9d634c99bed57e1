import { describe, expect, it } from 'vitest';
import { isSent, keepAudience, keepWave } from '../../../../src/usecases/rounds/waves/keep-wave.ts';
import { value } from '../../../support/leader-world.ts';
import {
  ALL_LEADERS,
  aWaveWorld,
  confirmedWave,
  plannedWave,
  TYPED_WAVE,
  WAVE,
} from '../../../support/wave-world.ts';

describe('keepWave', () => {
  it('keeps what was typed as one wave, however often the form is sent in', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    const form = { id: WAVE, typed: TYPED_WAVE };
    await Promise.all([keepWave(waves, administrator, form), keepWave(waves, administrator, form)]);
    expect(await waves.rounds.all(administrator.tenant)).toHaveLength(1);
    expect(await world.round()).toMatchObject({
      title: 'Lederundersøgelsen 2026',
      wave: { reminders: ['2026-12-01', '2026-12-08'], audience: { roles: ['leader'] } },
    });
  });

  it('keeps whom it goes to when it is found in the same way, and says what is wrong', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    expect(isSent(await plannedWave(world))).toBe(false);
    const again = await keepWave(waves, administrator, { id: WAVE, typed: TYPED_WAVE });
    expect(value(again).wave.audience.unitTypes).toEqual([]);
    const bad = await keepWave(waves, administrator, {
      id: WAVE,
      typed: { ...TYPED_WAVE, set: '' },
    });
    expect(bad).toMatchObject({ problem: { kind: 'bad-wave', faults: ['set'] } });
    const nobody = { id: WAVE, typed: { ...ALL_LEADERS, roles: '' } };
    expect(await keepAudience(waves, administrator, nobody)).toMatchObject({
      problem: { kind: 'bad-audience', fault: { kind: 'roles' } },
    });
  });

  it('changes nothing once it is confirmed', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    await confirmedWave(world);
    const form = { id: WAVE, typed: TYPED_WAVE };
    expect(await keepWave(waves, administrator, form)).toMatchObject({ problem: { kind: 'sent' } });
    const whom = { id: WAVE, typed: ALL_LEADERS };
    expect(await keepAudience(waves, administrator, whom)).toMatchObject({
      problem: { kind: 'sent' },
    });
  });
});
