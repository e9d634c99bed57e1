import { describe, expect, it } from 'vitest';
import { lookAtWave, previewOf } from '../../../../src/usecases/rounds/waves/look-at-wave.ts';
import { sendWave } from '../../../../src/usecases/rounds/waves/send-wave.ts';
import type { TENANT } from '../../../support/builders.ts';
import { value } from '../../../support/leader-world.ts';
import { aWaveWorld, plannedWave, WAVE } from '../../../support/wave-world.ts';

describe('lookAtWave', () => {
  it('tells who gets it and when, and writes nothing', async () => {
    const world = await aWaveWorld();
    const round = await plannedWave(world);
    const preview = value(await lookAtWave(world.waves, world.administrator, WAVE));
    expect(preview).toMatchObject({
      total: 3,
      departments: [
        { department: 'Kultur', count: 2 },
        { department: 'Børn og Unge', count: 1 },
      ],
      withoutApp: [{ mail: 'bo@bakkekoebing.example' }],
      days: [{ day: '2026-11-24', from: '2026-11-24T07:00:00.000Z', count: 2 }],
      reminders: [[{ day: '2026-12-01', count: 2 }], [{ day: '2026-12-08', count: 2 }]],
    });
    expect(await world.round()).toEqual(round);
  });

  it('counts reminders from the day it goes, when that is not the day it was planned for', async () => {
    const world = await aWaveWorld();
    // A Saturday: it goes on Monday.
    const round = await plannedWave(world, { from: '2026-11-28' });
    const preview = value(await lookAtWave(world.waves, world.administrator, WAVE));
    expect(preview.days.map(({ day }) => day)).toEqual(['2026-11-30']);
    expect(preview.planned).toEqual(['2026-12-07', '2026-12-14']);
    expect(preview.reminders.map(([first]) => first?.day)).toEqual(preview.planned);

    const press = { round: WAVE, revision: round.revision, typed: '' };
    value(await sendWave(world.waves, world.administrator, press));
    expect((await world.round()).wave?.reminders).toEqual(preview.planned);
    await world.tendAt('2026-11-30T07:00:00.000Z');
    expect((await world.round()).wave?.reminders).toEqual(preview.planned);
  });

  it('tells of no reminder that would come after its end', async () => {
    const world = await aWaveWorld();
    const round = await plannedWave(world, { until: '2026-12-02', reminders: '1' });
    const { ledger } = world.waves;
    const slots = [{ at: '2026-11-27T09:00:00.000Z', ranks: [0] }];
    const busy = { ...ledger, slots: async () => [{ value: slots, tag: 't' }, undefined] };
    const preview = await previewOf({ ...world.waves, ledger: busy }, round);
    expect(preview.planned).toEqual(['2026-12-01']);
    expect(preview.reminders).toEqual([[{ day: '2026-12-01', count: 1 }]]);
  });

  it('moves the reminders of whoever gets something else that week', async () => {
    const world = await aWaveWorld();
    const round = await plannedWave(world);
    const { ledger } = world.waves;
    const slots = [{ at: '2026-11-23T09:00:00.000Z', ranks: [4] }];
    const busy = {
      ...ledger,
      slots: async (_: typeof TENANT, people: readonly unknown[]) =>
        people.map((_person, at) => (at === 0 ? { value: slots, tag: 't' } : undefined)),
    };
    const preview = await previewOf({ ...world.waves, ledger: busy }, round);
    expect(preview.days.map(({ day, count }) => [day, count])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-30', 1],
    ]);
    expect(preview.reminders[0]).toEqual([
      { day: '2026-12-01', count: 1 },
      { day: '2026-12-07', count: 1 },
    ]);
  });
});
