import { describe, expect, it } from 'vitest';
import { markChannelGone } from '../../src/usecases/mark-channel-gone.ts';
import { nextDigestAt, postDueDigest } from '../../src/usecases/post-digest.ts';
import { setSchedule } from '../../src/usecases/set-schedule.ts';
import { anEvent, aProposal } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { aChannelWorld, CHANNEL } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

const DUE = '2026-11-23T07:00:00.000Z';
type World = Awaited<ReturnType<typeof aBoundWorld>>;
const digests = async (world: World) =>
  (await world.relayed()).flatMap((entry) =>
    entry.content.kind === 'digest' ? [{ ...entry, digest: entry.content.digest }] : [],
  );

describe('postDueDigest', () => {
  it('posts nothing without a channel, nor before the time', async () => {
    const unbound = await aChannelWorld();
    expect(await postDueDigest(unbound.deps, TENANT)).toBe('no-channel');

    const world = await aBoundWorld();
    world.goTo('2026-11-23T06:59:59.000Z');
    expect(await postDueDigest(world.deps, TENANT)).toBe('not-due');
  });

  it('posts the week on Monday at 8.00 with what happened and what is open', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1'));
    await world.stored(aProposal('2026-2', { status: 'closed' }), [
      anEvent('2026-2', { kind: 'closed', from: 'received', to: 'closed' }),
    ]);
    world.goTo(DUE);

    expect(await postDueDigest(world.deps, TENANT)).toBe('posted');

    const [entry] = await digests(world);
    expect(entry?.place).toEqual(CHANNEL);
    expect(entry?.digest).toMatchObject({
      preliminary: false,
      period: { kind: 'week', year: 2026, week: 47 },
      until: DUE,
      received: 2,
      answered: 1,
      toAssess: { total: 1, oldestDays: 7 },
    });
  });

  it('posts once, however often it is asked', async () => {
    const world = await aBoundWorld();
    world.goTo(DUE);

    expect(await postDueDigest(world.deps, TENANT)).toBe('posted');
    expect(await postDueDigest(world.deps, TENANT)).toBe('not-due');
    expect(await digests(world)).toHaveLength(1);
  });

  it('posts once when several instances ask at the same time', async () => {
    const world = await aBoundWorld();
    world.goTo(DUE);

    const answers = await Promise.all([1, 2, 3].map(() => postDueDigest(world.deps, TENANT)));

    expect(answers.toSorted()).toEqual(['elsewhere', 'elsewhere', 'posted']);
    expect(await digests(world)).toHaveLength(1);
  });

  it('counts every event in one digest and in one only', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1'));
    world.goTo(DUE);
    await postDueDigest(world.deps, TENANT);
    // Handed in before the first digest by its own clock, committed after it.
    await world.stored(aProposal('2026-2', { receivedAt: '2026-11-23T06:59:00.000Z' }));
    world.goTo('2026-11-30T07:00:00.000Z');
    await postDueDigest(world.deps, TENANT);

    const posted = await digests(world);

    expect(posted.map(({ digest }) => digest.received)).toEqual([1, 1]);
    expect(posted[1]?.digest).toMatchObject({ from: DUE, until: '2026-11-30T07:00:00.000Z' });
  });

  it('makes up for missed weeks with one digest', async () => {
    const world = await aBoundWorld();
    world.goTo(DUE);
    await postDueDigest(world.deps, TENANT);
    world.goTo('2026-12-16T09:00:00.000Z');

    expect(await postDueDigest(world.deps, TENANT)).toBe('posted');
    expect(await postDueDigest(world.deps, TENANT)).toBe('not-due');
    const last = (await digests(world)).at(-1)?.digest;
    expect(last).toMatchObject({ from: DUE, period: { kind: 'week', week: 50 } });
  });

  it('waits for the first working day when the Monday is a holiday', async () => {
    const world = await aBoundWorld();
    const calendar = { isOff: (day: string) => day === '2026-11-23' };
    const deps = { ...world.deps, calendar };
    world.goTo('2026-11-23T20:00:00.000Z');
    expect(await postDueDigest(deps, TENANT)).toBe('not-due');

    world.goTo('2026-11-24T07:00:00.000Z');

    expect(await postDueDigest(deps, TENANT)).toBe('posted');
    expect((await digests(world))[0]?.digest.period).toMatchObject({ week: 47 });
  });

  it('goes to those last seen in the channel when it is gone', async () => {
    const world = await aBoundWorld();
    await markChannelGone(world.deps, TENANT, CHANNEL);
    world.goTo(DUE);

    await postDueDigest(world.deps, TENANT);

    expect((await digests(world)).map(({ person }) => person).toSorted()).toEqual(['karen', 'ole']);
  });

  it('comes again in the same week when its day is moved on after it came', async () => {
    const world = await aBoundWorld();
    world.goTo(DUE);
    await postDueDigest(world.deps, TENANT);
    world.goTo('2026-11-23T09:00:00.000Z');
    const typed = { frequency: 'weekly', weekday: '3', time: '8' };

    const { next } = value(await setSchedule(world.deps, world.administrator, typed));
    world.goTo('2026-11-25T07:00:30.000Z');

    expect(next).toBe('2026-11-25T07:00:00.000Z');
    expect(await postDueDigest(world.deps, TENANT)).toBe('posted');
    expect(await postDueDigest(world.deps, TENANT)).toBe('not-due');
  });
});

describe('nextDigestAt', () => {
  it('tells the moment of the next one, and nothing when none is to come', async () => {
    const unbound = await aChannelWorld();
    const world = await aBoundWorld();
    const before = await nextDigestAt(world.deps, TENANT);
    world.goTo(DUE);

    expect([before, await nextDigestAt(world.deps, TENANT)]).toEqual([
      DUE,
      '2026-11-30T07:00:00.000Z',
    ]);
    expect(await nextDigestAt(unbound.deps, TENANT)).toBeUndefined();
  });
});
