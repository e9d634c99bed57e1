import { beforeEach, expect, it } from 'vitest';
import { listRounds } from '../../../../src/usecases/rounds/leading/list-rounds.ts';
import { aLeadingWorld, type LeadingWorld } from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const mine = { of: 'mine', page: 0 } as const;

it('shows a host their own, page by page', async () => {
  for (let count = 0; count < 9; count += 1) await world.poll();
  const first = await listRounds(world.rounds, world.host, mine);
  expect(first.ok && first.value).toMatchObject({
    total: 9,
    pages: 2,
    mayStart: true,
    seesAll: false,
  });
  const last = await listRounds(world.rounds, world.host, { of: 'mine', page: 9 });
  expect(last.ok && [last.value.page, last.value.items.length]).toEqual([1, 1]);
});

it('shows the administration every round in a state, with who leads it', async () => {
  await world.poll('room');
  const running = await listRounds(world.rounds, world.admin, { of: 'running', page: 0 });
  expect(running.ok && running.value.items).toMatchObject([{ state: 'open', hostName: 'Nanna' }]);
  const prepared = await listRounds(world.rounds, world.admin, { of: 'prepared', page: 0 });
  expect(prepared.ok && prepared.value.total).toBe(0);
});

it('keeps the rounds of others from a host, and everything from a stranger', async () => {
  const refused = { ok: false, problem: { kind: 'not-host' } };
  expect(await listRounds(world.rounds, world.host, { of: 'running', page: 0 })).toEqual(refused);
  expect(await listRounds(world.rounds, world.other, mine)).toEqual(refused);
});
