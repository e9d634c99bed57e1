import { beforeEach, describe, expect, it } from 'vitest';
import { tendWaves } from '../../../../src/usecases/rounds/waves/tend-waves.ts';
import { aResponse } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  aWaveWorld,
  confirmedWave,
  sentWave,
  WAVE,
  type WaveWorld,
} from '../../../support/wave-world.ts';

const FIRST = '2026-12-01T07:00:00.000Z';
const SECOND = '2026-12-08T07:00:00.000Z';

describe('tendWaves', () => {
  let world: WaveWorld;
  beforeEach(async () => {
    world = await sentWave();
  });

  it('sends what was confirmed when its time has come, and not before', async () => {
    const other = await aWaveWorld();
    await confirmedWave(other);
    expect(await other.tendAt('2026-11-24T06:59:59.000Z')).toBe(false);
    expect(await other.hearers(0)).toEqual([]);
    expect(await other.tendAt('2026-11-24T07:00:00.000Z')).toBe(true);
    expect(await other.hearers(0)).toHaveLength(3);
    expect(await other.round()).toMatchObject({ state: 'open', wave: { asked: 3 } });
  });

  it('reminds those who have the app and have not answered, on the day and once', async () => {
    const { karen, ole, stores } = world;
    expect(await world.tendAt('2026-12-01T06:59:00.000Z')).toBe(false);
    const given = { answers: {}, at: FIRST };
    await stores.responses.saveResponse(aResponse({ round: WAVE, person: karen.id, given }));
    expect(await world.tendAt(FIRST)).toBe(true);
    expect(await world.hearers(1)).toEqual([ole.id]);
    expect(await world.tendAt(FIRST)).toBe(false);
  });

  it('reminds nobody who said no, left, or no longer leads', async () => {
    const { karen, ole, stores } = world;
    await stores.responses.setReminded({ tenant: TENANT, round: WAVE }, karen.id, false);
    const stored = await stores.people.byId(TENANT, ole.id);
    if (stored === undefined) throw new Error('nobody');
    const unreachable = { why: 'gone', since: FIRST } as const;
    await stores.people.save({ ...stored.value, unreachable }, stored.tag, []);
    expect(await world.tendAt(FIRST)).toBe(true);
    expect(await world.hearers(1)).toEqual([]);

    await stores.responses.setReminded({ tenant: TENANT, round: WAVE }, karen.id, true);
    const { units } = await stores.registry.register(TENANT);
    const leader = { name: 'En anden', mail: 'anden@bakkekoebing.example' };
    await stores.registry.put(TENANT, { units: units.map((unit) => ({ ...unit, leader })) });
    await world.tendAt(SECOND);
    expect(await world.hearers(2)).toEqual([]);
  });

  it('says each reminder once from two processes, and leaves time between late ones', async () => {
    world.goTo('2026-12-04T07:00:00.000Z');
    const both = await Promise.all([
      tendWaves(world.waves, TENANT),
      tendWaves(world.waves, TENANT),
    ]);
    await world.told();
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await world.hearers(1)).toHaveLength(2);
    expect((await world.round()).wave).toMatchObject({
      reminded: 1,
      reminders: ['2026-12-01', '2026-12-11'],
    });
    expect(await world.tendAt(SECOND)).toBe(false);
  });
});
