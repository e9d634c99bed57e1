import { beforeEach, expect, it } from 'vitest';
import { setCoHost } from '../../../src/usecases/rounds/leading/co-hosts.ts';
import { roundOverview } from '../../../src/usecases/rounds/round-overview.ts';
import { aResponse, ROUND_AT } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';
import { aLeadingWorld, type LeadingWorld } from '../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

it('counts those who have answered and those who are half through, and names who leads it too', async () => {
  const { id: round } = await world.poll('room');
  const { karen, ole } = world;
  const given = { answers: { q: 'c1' }, at: ROUND_AT };
  await world.rounds.responses.saveResponse(
    aResponse({ tenant: TENANT, round, person: karen.id, given }),
  );
  await world.rounds.responses.saveResponse(aResponse({ tenant: TENANT, round, person: ole.id }));
  await setCoHost(world.rounds, world.host, { round, person: ole.id, leads: true });
  const seen = await roundOverview(world.rounds, world.host, round);
  expect(seen.ok && seen.value).toMatchObject({
    handedIn: 1,
    halfway: 1,
    coHosts: ['Ole'],
    can: ['pause', 'close', 'cancel'],
  });
});

it('is for those who lead it', async () => {
  const { id } = await world.poll();
  expect(await roundOverview(world.rounds, world.other, id)).toEqual({
    ok: false,
    problem: { kind: 'not-host' },
  });
});
