import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../../src/domain/round/round.ts';
import { openWall } from '../../../../src/usecases/rounds/wall/open-wall.ts';
import { aLeadingWorld, type LeadingWorld } from '../../../support/leading-world.ts';

describe('openWall', () => {
  let world: LeadingWorld;
  let round: Round;
  beforeEach(async () => {
    world = await aLeadingWorld();
    round = await world.poll('room');
  });

  const change = async (differs: Partial<Round>) => {
    const stored = await world.rounds.rounds.round(round.tenant, round.id);
    await world.rounds.rounds.save({ ...round, ...stored?.value, ...differs }, stored?.tag, []);
  };

  it('gives the same unguessable address to whoever leads it, also at once', async () => {
    const links = await Promise.all(
      [world.host, world.admin, world.host].map(async (caller) => {
        const opened = await openWall(world.rounds, caller, round.id);
        return opened.ok ? opened.value.link : opened.problem.kind;
      }),
    );

    const { wall } = await world.now(round.id);
    expect(wall).toBeTruthy();
    expect(new Set(links)).toEqual(
      new Set([`https://forenkl.example/wall/${round.id}.${wall ?? ''}`]),
    );
  });

  it('refuses everybody else, and makes no address for them', async () => {
    const refused = await openWall(world.rounds, world.other, round.id);

    expect(refused).toEqual({ ok: false, problem: { kind: 'not-host' } });
    expect((await world.now(round.id)).wall).toBeUndefined();
  });

  it('says when there is no page any more, or nowhere to look at it', async () => {
    const kindOf = async (deps = world.rounds) => {
      const opened = await openWall(deps, world.host, round.id);
      return opened.ok || opened.problem.kind;
    };

    expect(await kindOf({ ...world.rounds, publicUrl: () => undefined })).toBe('no-address');
    await change({ state: 'closed', closedAt: round.createdAt });
    expect(await kindOf()).toBe(true);
    world.goTo('2026-11-24T10:00:00.000Z');
    expect(await kindOf()).toBe('over');
    await change({ state: 'cancelled' });
    world.goTo(round.createdAt);
    expect(await kindOf()).toBe('over');
  });
});
