import { describe, expect, it } from 'vitest';
import { postDueDigest } from '../../src/usecases/post-digest.ts';
import { setSchedule, showSchedule, type TypedSchedule } from '../../src/usecases/set-schedule.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

const weekly: TypedSchedule = { frequency: 'weekly', weekday: '3', time: '9.30' };

describe('showSchedule', () => {
  it('tells the default and when the next digest comes', async () => {
    const { deps, administrator } = await aBoundWorld();

    expect(value(await showSchedule(deps, administrator))).toMatchObject({
      schedule: { frequency: 'weekly', weekday: 1, time: '08:00' },
      next: '2026-11-23T07:00:00.000Z',
    });
  });
});

describe('setSchedule', () => {
  it('keeps what was chosen and tells when the next digest comes', async () => {
    const { deps, administrator, stores } = await aBoundWorld();

    const set = value(await setSchedule(deps, administrator, weekly));

    expect(set).toMatchObject({
      schedule: { frequency: 'weekly', weekday: 3, time: '09:30' },
      next: '2026-11-25T08:30:00.000Z',
    });
    expect((await stores.people.channel(TENANT))?.value.schedule).toEqual(set.schedule);
  });

  it.each([
    ['8', '08:00'],
    ['8.15', '08:15'],
    ['08:15', '08:15'],
    ['0815', '08:15'],
    ['kl. 16.00', '16:00'],
    [' 7 ', '07:00'],
  ])('reads the time %j as %s', async (time, read) => {
    const { deps, administrator } = await aBoundWorld();

    const set = value(await setSchedule(deps, administrator, { ...weekly, time }));

    expect(set.schedule.time).toBe(read);
  });

  it.each([
    ['a time that does not exist', { time: '25.00' }, ['time']],
    ['a time in words', { time: 'morgen' }, ['time']],
    ['no time', { time: '' }, ['time']],
    ['a frequency of its own making', { frequency: 'hourly' }, ['frequency']],
    ['a weekday that does not exist', { weekday: '8' }, ['weekday']],
    ['several things at once', { frequency: '', time: 'x' }, ['frequency', 'time']],
  ])('refuses %s and keeps what was typed', async (_, differs, fields) => {
    const { deps, administrator, stores } = await aBoundWorld();
    const typed = { ...weekly, ...differs };

    const set = await setSchedule(deps, administrator, typed);

    expect(set).toEqual({ ok: false, problem: { kind: 'bad-schedule', fields, typed } });
    expect((await stores.people.channel(TENANT))?.value.schedule.frequency).toBe('weekly');
  });

  it('needs no weekday for any other frequency', async () => {
    const { deps, administrator } = await aBoundWorld();
    const monthly = { frequency: 'monthly', weekday: '', time: '8' };

    const set = value(await setSchedule(deps, administrator, monthly));

    expect(set.next).toBe('2026-12-01T07:00:00.000Z');
  });

  it('has no next digest when none is wanted', async () => {
    const { deps, administrator } = await aBoundWorld();
    const never = { frequency: 'never', weekday: '1', time: '8' };

    expect(value(await setSchedule(deps, administrator, never))).not.toHaveProperty('next');
  });

  it('does not make up for what would have been due before it was set', async () => {
    const world = await aBoundWorld();
    world.goTo('2026-11-25T12:00:00.000Z');

    value(await setSchedule(world.deps, world.administrator, weekly));

    expect(await postDueDigest(world.deps, TENANT)).toBe('not-due');
  });

  it('is for administrators', async () => {
    const { deps, caller, nanna } = await aBoundWorld();

    expect(await setSchedule(deps, caller(nanna, CHANNEL), weekly)).toMatchObject({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
  });
});
