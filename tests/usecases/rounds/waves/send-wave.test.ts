import { beforeEach, describe, expect, it } from 'vitest';
import {
  CONFIRM_ABOVE,
  mustConfirm,
  sendWave,
} from '../../../../src/usecases/rounds/waves/send-wave.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { value } from '../../../support/leader-world.ts';
import { aWaveWorld, plannedWave, WAVE, type WaveWorld } from '../../../support/wave-world.ts';

describe('sendWave', () => {
  let world: WaveWorld;
  beforeEach(async () => {
    world = await aWaveWorld();
  });
  const press = (revision: number, typed = '') => ({ round: WAVE, revision, typed });

  it('keeps it for its morning, and is pressed again without doing it twice', async () => {
    const { revision } = await plannedWave(world);
    const { waves, administrator } = world;
    const sent = await Promise.all([
      sendWave(waves, administrator, press(revision)),
      sendWave(waves, administrator, press(revision)),
    ]);
    for (const one of sent) {
      expect(value(one)).toMatchObject({
        kind: 'sent',
        round: { state: 'prepared', wave: { sendAt: '2026-11-24T07:00:00.000Z' } },
      });
    }
    expect((await world.round()).revision).toBe(revision + 1);
  });

  it('goes at once when its morning has passed', async () => {
    const { revision } = await plannedWave(world);
    world.goTo('2026-11-24T09:30:00.000Z');
    const { waves, administrator } = world;
    expect(value(await sendWave(waves, administrator, press(revision)))).toMatchObject({
      round: { state: 'open', wave: { asked: 3 } },
    });
    await world.told();
    expect(await world.hearers(0)).toHaveLength(3);
  });

  it('is looked at once more when it was changed, is over, or is too small to be anonymous', async () => {
    const { waves, administrator } = world;
    const first = await plannedWave(world);
    const look = async (revision: number) =>
      value(await sendWave(waves, administrator, press(revision)));
    expect(await look(first.revision - 1)).toMatchObject({ kind: 'look', why: 'changed' });
    const few = await plannedWave(world, { privacy: 'anonymous' });
    expect(await look(few.revision)).toMatchObject({ kind: 'look', why: 'few' });
    world.goTo('2026-12-16T09:00:00.000Z');
    const late = await world.round();
    expect(await look(late.revision)).toMatchObject({ kind: 'look' });
  });

  it('is refused to whoever is no administrator', async () => {
    await plannedWave(world);
    const stranger = world.caller(world.nanna, personalPlace('Nanna'));
    expect(await sendWave(world.waves, stranger, press(2))).toMatchObject({ ok: false });
  });

  it('wants the number typed above fifty', () => {
    expect(mustConfirm({ total: CONFIRM_ABOVE })).toBe(false);
    expect(mustConfirm({ total: CONFIRM_ABOVE + 1 })).toBe(true);
  });
});
