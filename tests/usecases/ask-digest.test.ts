import { describe, expect, it } from 'vitest';
import { askDigest, digestAgain } from '../../src/usecases/ask-digest.ts';
import { postDueDigest } from '../../src/usecases/post-digest.ts';
import { setSchedule } from '../../src/usecases/set-schedule.ts';
import { aProposal } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL, OTHER, personalPlace } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

const ask = (words: string) => ({ words, language: 'da' }) as const;
const received = (number: string, receivedAt: string) => aProposal(number, { receivedAt });

describe('askDigest', () => {
  it('runs from the last scheduled digest until now, is preliminary and moves nothing', async () => {
    const world = await aBoundWorld();
    await world.stored(received('2026-1', '2026-11-17T09:00:00.000Z'));
    world.goTo('2026-11-23T07:00:00.000Z');
    await postDueDigest(world.deps, TENANT);
    await world.stored(received('2026-2', '2026-11-25T09:00:00.000Z'));
    world.goTo('2026-11-25T12:00:00.000Z');
    const before = await world.stores.jobs.lastDigest(TENANT);

    const digest = value(await askDigest(world.deps, world.administrator, ask('')));

    expect(digest).toMatchObject({
      preliminary: true,
      received: 1,
      from: '2026-11-23T07:00:00.000Z',
      until: '2026-11-25T12:00:00.000Z',
      period: { kind: 'since', day: '2026-11-23' },
    });
    expect(await world.stores.jobs.lastDigest(TENANT)).toEqual(before);
    world.goTo('2026-11-30T07:00:00.000Z');
    await postDueDigest(world.deps, TENANT);
    expect((await world.stores.jobs.lastDigest(TENANT))?.digest.received).toBe(1);
  });

  it('shows before the first scheduled one what that will begin with', async () => {
    const world = await aBoundWorld();
    await world.stored(received('2026-1', '2026-11-15T12:00:00.000Z'));
    await world.stored(received('2026-2', '2026-11-16T12:00:00.000Z'));
    world.goTo('2026-11-21T09:00:00.000Z');

    const digest = value(await askDigest(world.deps, world.administrator, ask('')));

    expect(digest).toMatchObject({ from: '2026-11-15T23:00:00.000Z', received: 1 });
  });

  it('looks a week back when no digest is to come', async () => {
    const world = await aBoundWorld();
    const never = { frequency: 'never', weekday: '1', time: '8' };
    value(await setSchedule(world.deps, world.administrator, never));

    const digest = value(await askDigest(world.deps, world.administrator, ask('')));

    expect(digest.from).toBe('2026-11-15T23:00:00.000Z');
  });

  it.each([
    ['november', { kind: 'month', year: 2026, month: 11 }, 2, true],
    ['uge 47', { kind: 'week', year: 2026, week: 47 }, 1, false],
    ['1. halvår 2026', { kind: 'half', year: 2026, half: 1 }, 1, false],
  ])('shows the period of "overblik %s"', async (words, period, count, preliminary) => {
    const world = await aBoundWorld();
    await world.stored(received('2026-1', '2026-03-02T12:00:00.000Z'));
    await world.stored(received('2026-2', '2026-11-03T12:00:00.000Z'));
    await world.stored(received('2026-3', '2026-11-18T12:00:00.000Z'));

    const digest = value(await askDigest(world.deps, world.administrator, ask(words)));

    expect(digest).toMatchObject({ period, received: count, preliminary });
  });

  it('says that it does not know a period', async () => {
    const world = await aBoundWorld();

    const asked = await askDigest(world.deps, world.administrator, ask('uge 99'));

    expect(asked).toEqual({ ok: false, problem: { kind: 'unknown-period', typed: 'uge 99' } });
  });

  it('answers administrators in personal chat, and nobody anywhere else', async () => {
    const { deps, caller, karen, nanna } = await aBoundWorld();
    const asks = async (asking: Parameters<typeof caller>) =>
      (await askDigest(deps, caller(...asking), ask(''))).ok;

    expect(await asks([karen, personalPlace('Karen')])).toBe(true);
    expect(await asks([karen, OTHER])).toBe(false);
    expect(await asks([nanna, CHANNEL])).toBe(false);
  });
});

describe('digestAgain', () => {
  it('gives back the digest posted last as it was posted', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1'));
    world.goTo('2026-11-23T07:00:00.000Z');
    await postDueDigest(world.deps, TENANT);
    const posted = (await world.stores.jobs.lastDigest(TENANT))?.digest;
    world.goTo('2026-11-24T07:00:00.000Z');

    const again = value(await digestAgain(world.deps, world.administrator, posted!));

    expect(again).toEqual(posted);
  });

  it('names a period by its dates and compiles it anew', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1'));
    const first = value(await askDigest(world.deps, world.administrator, ask('uge 47')));

    const again = value(await digestAgain(world.deps, world.administrator, first));

    expect(again).toEqual(first);
  });

  it('calls any other span by the day it begins', async () => {
    const { deps, administrator } = await aBoundWorld();
    const span = { from: '2026-11-17T10:00:00.000Z', until: '2026-11-19T10:00:00.000Z' };

    const digest = value(await digestAgain(deps, administrator, span));

    expect(digest).toMatchObject({ ...span, period: { kind: 'since', day: '2026-11-17' } });
  });

  it.each([
    ['no instants', 'x', 'y'],
    ['the end before the beginning', '2026-11-19T10:00:00.000Z', '2026-11-17T10:00:00.000Z'],
  ])('refuses %s', async (_, from, until) => {
    const { deps, administrator } = await aBoundWorld();

    expect(await digestAgain(deps, administrator, { from, until })).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-period' },
    });
  });

  it('is for administrators', async () => {
    const { deps, caller, nanna } = await aBoundWorld();
    const span = { from: '2026-11-17T10:00:00.000Z', until: '2026-11-19T10:00:00.000Z' };

    expect(await digestAgain(deps, caller(nanna, CHANNEL), span)).toMatchObject({ ok: false });
  });
});
