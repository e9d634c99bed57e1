import { beforeEach, expect, it } from 'vitest';
import { rehearseRound } from '../../../../src/usecases/rounds/leading/rehearse-round.ts';
import { aLeadingWorld, type LeadingWorld } from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

it('goes through the pages of a prepared round to the end, and keeps nothing', async () => {
  const { id } = await world.poll();
  const first = await rehearseRound(world.rounds, world.host, { round: id });
  const page = first.ok ? first.value.page : undefined;
  expect(page?.page.questions[0]).toMatchObject({
    kind: 'one-choice',
    label: { da: 'Hvad først?' },
  });
  const press = { page: 'page', go: 'next', said: {}, inputs: { q: 'c1' } } as const;
  const over = await rehearseRound(world.rounds, world.host, { round: id, press });
  expect(over.ok && over.value.page).toBeUndefined();
  const at = { tenant: world.host.tenant, round: id };
  expect(await world.rounds.responses.responses(at)).toEqual([]);
});

it('shows it to nobody else', async () => {
  const { id } = await world.poll();
  expect(await rehearseRound(world.rounds, world.other, { round: id })).toEqual({
    ok: false,
    problem: { kind: 'not-host' },
  });
});
