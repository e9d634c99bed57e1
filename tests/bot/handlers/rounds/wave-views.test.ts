import { expect, it } from 'vitest';
import {
  audienceView,
  formView,
  mapView,
  previewView,
  statusView,
} from '../../../../src/bot/handlers/rounds/wave-views.ts';
import { newWave } from '../../../../src/usecases/rounds/waves/form-wave.ts';
import { lookAtWave } from '../../../../src/usecases/rounds/waves/look-at-wave.ts';
import { statusOf } from '../../../../src/usecases/rounds/waves/wave-status.ts';
import { value } from '../../../support/leader-world.ts';
import { aSet, aWaveWorld, plannedWave, WAVE } from '../../../support/wave-world.ts';

it('carry what the cards need and no more', async () => {
  const world = await aWaveWorld();
  const { waves, administrator } = world;
  const round = await plannedWave(world);
  const form = formView(value(await newWave(waves, administrator)), ['name']);
  expect(form).toMatchObject({ faults: ['name'], sets: [{ id: 'leder' }], lists: [] });
  expect(audienceView(round, ['Kultur']).typed.roles).toBe('leader');
  const looked = value(await lookAtWave(waves, administrator, WAVE));
  expect(previewView(looked, { now: 'now' })).toMatchObject({
    ...{ withoutApp: 1, confirm: false, chosen: true },
    planned: ['2026-12-01', '2026-12-08'],
  });
  expect(statusView(await statusOf(waves, round), 'now')).toMatchObject({ asked: 0, waiting: 0 });
});

it('show the words of before only where they are others', async () => {
  const world = await aWaveWorld();
  const round = await plannedWave(world);
  const changed = [{ id: 'q', change: 'reworded', before: 'q', comparable: false }] as const;
  const sets = { now: aSet(2, 'Nu?'), before: aSet() };
  const view = mapView({ round, former: round, ...sets, changed, open: ['q'] });
  expect(view.items).toMatchObject([{ label: { da: 'Nu?' }, before: { da: 'Hvordan går det?' } }]);
  const same = mapView({ round, former: round, now: aSet(), before: aSet(), changed, open: [] });
  expect(same.items[0]).not.toHaveProperty('before');
});
