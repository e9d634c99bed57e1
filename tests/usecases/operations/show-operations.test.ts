import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelDeps } from '../../../src/usecases/channel-deps.ts';
import { showOperations } from '../../../src/usecases/operations/show-operations.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anEntry } from '../../support/ledger-entry.ts';

let world: BoundWorld;
const deps = (more: Partial<ChannelDeps> = {}): ChannelDeps => ({ ...world.deps, ...more });
const shown = async (more: Partial<ChannelDeps> = {}) =>
  value(await showOperations(deps(more), world.administrator));

beforeEach(async () => {
  world = await aBoundWorld();
});

describe('showOperations', () => {
  it('says that all is well, and when the next overview comes', async () => {
    expect(await shown()).toMatchObject({
      at: '2026-11-23T06:00:00.000Z',
      condition: 'fine',
      queued: 0,
      unknown: 0,
      failed: 0,
      outOfReach: 0,
      sentBy: { kind: 'nobody' },
      nextDigest: '2026-11-23T07:00:00.000Z',
    });
  });

  it('counts what waits, what failed and what is uncertain', async () => {
    await world.stores.ledger.queue(TENANT, [
      { entry: anEntry({ message: 'a' }) },
      { entry: anEntry({ message: 'b', state: 'unknown' }) },
      { entry: anEntry({ message: 'c', state: 'queued' }) },
    ]);

    expect(await shown()).toMatchObject({
      condition: 'late',
      queued: 1,
      oldestDue: '2026-11-23T05:00:00.000Z',
      failed: 1,
      unknown: 1,
    });
  });

  it('counts who is out of reach', async () => {
    await world.person('Bo', 'silent');

    expect(await shown()).toMatchObject({ outOfReach: 1, condition: 'fine' });
  });

  it('says which other systems do not take what is published', async () => {
    const givenUp = { count: 1, at: '2026-11-22T06:00:00.000Z' };
    const telling = { tenant: TENANT, receiver: 'journal', cursors: {}, givenUp };
    await world.stores.tellings.saveTelling(telling, undefined);
    const receivers = [{ id: 'journal', host: 'journal.example' }];

    expect(await shown({ receivers })).toMatchObject({
      condition: 'look',
      receivers: [{ host: 'journal.example', givenUp }],
    });
    expect((await shown()).receivers).toEqual([]);
  });

  it('says who sends', async () => {
    await world.stores.ledger.takeLease(TENANT, 'this-one', undefined);
    const elsewhere = { standing: () => ({ holds: false, pausedMs: 0 }), health: () => [] };

    expect((await shown()).sentBy).toEqual({ kind: 'here', holder: 'this-one' });
    expect((await shown({ delivery: elsewhere })).sentBy).toMatchObject({ kind: 'elsewhere' });
  });

  it('says that nobody sends when the right to send was given back', async () => {
    await world.stores.ledger.takeLease(TENANT, 'nobody', undefined);

    expect((await shown()).sentBy).toEqual({ kind: 'nobody' });
  });

  it('says that sending is stopped or paused, and how the jobs stand', async () => {
    const stopped = { code: '401', since: '2026-11-23T05:00:00.000Z' };
    const jobs = [{ job: 'digest', failures: 2, lastError: 'ECONNRESET' }];
    const standing = () => ({ holds: true, pausedMs: 900, stopped });

    expect(await shown({ delivery: { standing, health: () => jobs } })).toMatchObject({
      condition: 'stopped',
      stopped,
      pausedMs: 900,
      jobs,
    });
  });

  it('says when the last overview went out, and that no more are to come', async () => {
    const jobs = { ...world.deps.jobs, lastDigest: async () => undefined };
    expect(await shown({ jobs })).not.toHaveProperty('lastDigest');

    const channel = await world.stores.people.channel(TENANT);
    if (channel === undefined) throw new Error('no channel');
    const never = { frequency: 'never', weekday: 1, time: '08:00' } as const;
    await world.stores.people.saveChannel({ ...channel.value, schedule: never }, channel.tag, []);
    expect(await shown()).not.toHaveProperty('nextDigest');
  });

  it('tells nobody but administrators, there and in their personal chats', async () => {
    const ask = (who: typeof world.karen, place = CHANNEL) =>
      showOperations(world.deps, world.caller(who, place));

    expect((await ask(world.karen, personalPlace('Karen'))).ok).toBe(true);
    expect(await ask(world.nanna)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect(await ask(world.nanna, personalPlace('Nanna'))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
