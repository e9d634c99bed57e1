import { describe, expect, it } from 'vitest';
import {
  endWave,
  extendWave,
  holdWave,
} from '../../../../src/usecases/rounds/waves/change-wave.ts';
import { value } from '../../../support/leader-world.ts';
import { aWaveWorld, confirmedWave, sentWave, WAVE } from '../../../support/wave-world.ts';

describe('a wave that is out', () => {
  it('is extended with one more reminder, and refuses days that do not fit', async () => {
    const { waves, administrator } = await sentWave();
    const extend = (until: string, reminder: string) =>
      extendWave(waves, administrator, { id: WAVE, until, reminder });
    expect(await extend('2026-11-01', '2026-12-30')).toMatchObject({
      problem: { kind: 'bad-extension', faults: ['until', 'reminder'] },
    });
    expect(value(await extend('2026-12-22', '2026-12-16'))).toMatchObject({
      endsAt: '2026-12-22T22:59:00.000Z',
      wave: { reminders: ['2026-12-01', '2026-12-08', '2026-12-16'] },
    });
    expect(value(await extend('2026-12-08', '')).wave.reminders).toEqual(['2026-12-01']);
  });

  it('is closed once, and reminds nobody any more', async () => {
    const world = await sentWave();
    const { waves, administrator } = world;
    expect(value(await endWave(waves, administrator, WAVE)).state).toBe('closed');
    expect(value(await endWave(waves, administrator, WAVE)).state).toBe('closed');
    expect(await world.tendAt('2026-12-01T07:00:00.000Z')).toBe(false);
    expect(
      await extendWave(waves, administrator, { id: WAVE, until: '2026-12-22', reminder: '' }),
    ).toMatchObject({ problem: { kind: 'not-now' } });
    expect(await holdWave(waves, administrator, WAVE)).toMatchObject({
      problem: { kind: 'not-now' },
    });
  });
});

describe('a wave that waits', () => {
  it('is held back, or called off, and then does not go', async () => {
    const world = await aWaveWorld();
    const { waves, administrator } = world;
    await confirmedWave(world);
    expect(value(await holdWave(waves, administrator, WAVE)).wave.sendAt).toBeUndefined();
    expect(value(await holdWave(waves, administrator, WAVE)).state).toBe('prepared');
    expect(await world.tendAt('2026-11-24T07:00:00.000Z')).toBe(false);
    expect(value(await endWave(waves, administrator, WAVE)).state).toBe('cancelled');
  });
});
