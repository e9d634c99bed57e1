import { beforeEach, expect, it } from 'vitest';
import type { Round } from '../../../../src/domain/round/round.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { conductRound } from '../../../../src/usecases/rounds/conduct-round.ts';
import { setCoHost } from '../../../../src/usecases/rounds/leading/co-hosts.ts';
import { openPrepared, startable } from '../../../../src/usecases/rounds/leading/open-prepared.ts';
import { OTHER } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll();
});

const open = (by = world.inRoom(world.host)) => openPrepared(world.rounds, by, poll.id);

it('finds what the caller has prepared and nobody else has', async () => {
  expect((await startable(world.rounds, world.host)).map(({ id }) => id)).toEqual([poll.id]);
  expect(await startable(world.rounds, world.admin)).toEqual([]);
  await open();
  expect(await startable(world.rounds, world.host)).toEqual([]);
});

it('opens once where the host stands, however often it is pressed', async () => {
  const both = await Promise.all([open(), open()]);
  const again = await open();
  for (const one of [...both, again]) {
    expect(one.ok && one.value).toMatchObject({ state: 'open', place: ROOM, revision: 2 });
  }
  const said = (await world.relayed()).filter(({ content }) => content.kind === 'round-entrance');
  expect(said).toHaveLength(1);
});

it('opens for a co-host too, and for nobody else', async () => {
  const other = world.inRoom(world.other);
  expect(await open(other)).toEqual({ ok: false, problem: { kind: 'not-host' } });
  await setCoHost(world.rounds, world.host, {
    round: poll.id,
    person: world.other.person,
    leads: true,
  });
  expect((await open(other)).ok).toBe(true);
});

it('opens in no personal chat, and in no second place', async () => {
  expect(await open(world.host)).toEqual({ ok: false, problem: { kind: 'personal' } });
  await open();
  const elsewhere = { ...world.host, place: OTHER };
  expect(await open(elsewhere)).toEqual({ ok: false, problem: { kind: 'elsewhere' } });
});

it('opens nothing that was deleted, is over or never was', async () => {
  await conductRound(world.rounds, world.host, { round: poll.id, what: 'cancel' });
  expect(await open()).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  const second = await world.poll('room');
  await conductRound(world.rounds, world.host, { round: second.id, what: 'close' });
  const elsewhere = { ...world.host, place: OTHER };
  expect(await openPrepared(world.rounds, elsewhere, second.id)).toEqual({
    ok: false,
    problem: { kind: 'over' },
  });
  expect(await openPrepared(world.rounds, world.host, asId('none'))).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  });
});
