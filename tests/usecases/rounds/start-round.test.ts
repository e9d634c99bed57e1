import { beforeEach, expect, it } from 'vitest';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import {
  madeBefore,
  type RoundPlan,
  startRound,
} from '../../../src/usecases/rounds/start-round.ts';
import { aLeadingWorld, type LeadingWorld, ROOM, SET } from '../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const plan: RoundPlan = {
  kind: 'survey',
  title: 'Fredag',
  set: { id: SET.id, version: SET.version },
  privacy: 'named',
  results: 'live',
  guests: true,
};

it('makes what was planned, open in a place and prepared without one', async () => {
  const open = await startRound(world.rounds, world.host, { plan, operation: 'a', place: ROOM });
  expect(open.ok && open.value).toMatchObject({ ...plan, state: 'open', host: world.host.person });
  const kept = await startRound(world.rounds, world.host, { plan, operation: 'b' });
  expect(kept.ok && kept.value).toMatchObject({ ...plan, state: 'prepared' });
});

it('knows what a press has made, and whose it is', async () => {
  await startRound(world.rounds, world.host, { plan, operation: 'a' });
  const before = (id: string, by = world.host) => madeBefore(world.rounds, by, asId<RoundId>(id));
  expect(await before('b')).toBeUndefined();
  expect((await before('a'))?.ok).toBe(true);
  expect(await before('a', world.admin)).toEqual({ ok: false, problem: { kind: 'not-found' } });
});

it('shows two hosts who press in the same room the same round', async () => {
  const request = { plan, operation: 'a', place: ROOM };
  const both = await Promise.all(
    [world.host, world.admin].map((one) => startRound(world.rounds, world.inRoom(one), request)),
  );
  expect(both.every((one) => one.ok)).toBe(true);
  expect(new Set(both.map((one) => one.ok && one.value.host)).size).toBe(1);
});

it('is for hosts and the administration', async () => {
  const by = (caller: LeadingWorld['host']) =>
    startRound(world.rounds, caller, { plan, operation: caller.person });
  expect(await by(world.other)).toEqual({ ok: false, problem: { kind: 'not-host' } });
  expect((await by(world.admin)).ok).toBe(true);
});
