import { describe, expect, it } from 'vitest';
import { endorseAlike } from '../../src/usecases/drafts/endorse-alike.ts';
import { showEndorsed, unfollowEndorsed } from '../../src/usecases/endorsed-proposals.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { afterFirstPage, anAlikeWorld, pressOn, storedNow } from '../support/alike-world.ts';
import { TENANT } from '../support/builders.ts';
import { value } from '../support/leader-world.ts';

/** Jens experiences what Karen wrote of. */
async function endorsedByJens() {
  const world = await anAlikeWorld();
  const { no } = world.proposal;
  const card = await afterFirstPage(world, world.jens);
  value(await endorseAlike(world.deps, world.jens, { ...pressOn(card), no }));
  return { ...world, no };
}

describe('a proposal one experiences too', () => {
  it('is shown to those who do, and to nobody else', async () => {
    const { deps, jens, stranger, no } = await endorsedByJens();

    expect(value(await showEndorsed(deps, jens, no))).toMatchObject({
      proposal: { no },
      endorsement: { person: 'jens', following: true },
    });
    expect(await showEndorsed(deps, stranger, no)).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('is followed until that is stopped, and still counts', async () => {
    const world = await endorsedByJens();
    const { deps, jens, no } = world;
    const stop = (press: string) => unfollowEndorsed(deps, jens, { no, press });

    const all = await Promise.all([stop('one'), stop('one'), stop('another')]);

    expect(all.map((one) => value(one).endorsement.following)).toEqual([false, false, false]);
    expect(await deps.projection.followedBy(TENANT, jens.id)).toEqual([]);
    expect((await storedNow(world, world.proposal)).endorsed?.people).toBe(1);
    const history = await world.stores.proposals.history(TENANT, no);
    expect(history.map(({ kind }) => kind)).toEqual(['received', 'endorsed', 'unfollowed']);
  });

  it('cannot be left by somebody who does not follow it', async () => {
    const { deps, stranger, no } = await endorsedByJens();

    expect(await unfollowEndorsed(deps, stranger, { no, press: 'p' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });

  it('is known to a projection that begins later, and to one that was there', async () => {
    const world = await endorsedByJens();
    const fresh = makeProjection({ proposals: world.stores.proposals, clock: world.deps.clock });
    const followed = async (projection: typeof fresh) =>
      (await projection.followedBy(TENANT, world.jens.id)).map(({ no }) => no);

    expect(await followed(fresh)).toEqual([world.no]);
    expect(await followed(world.deps.projection)).toEqual([world.no]);
    await unfollowEndorsed(world.deps, world.jens, { no: world.no, press: 'p' });
    expect(await followed(fresh)).toEqual([]);
  });
});
