import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import type { Decision } from '../../../src/domain/proposal/decision.ts';
import { asId, type InitiativeId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { showCourse } from '../../../src/usecases/answers/show-course.ts';
import { TENANT } from '../../support/builders.ts';
import { aToldWorld, DONE, type ToldWorld } from '../../support/told-world.ts';

const AT = '2027-01-20T09:00:00.000Z';
const READY: Decision = {
  version: 1,
  state: 'ready',
  outcome: 'planned',
  reason: 'Fordi',
  by: asId<PersonId>('ole'),
  as: 'process-owner',
  at: AT,
};
const PUBLISHED: Decision = { ...READY, state: 'published', publishedAt: AT };

/** One that is linked and one that is not. */
async function withInitiatives({ stores, no }: ToldWorld): Promise<void> {
  const initiative = (id: string, proposals: Initiative['proposals']): Initiative => ({
    tenant: TENANT,
    id: asId<InitiativeId>(id),
    version: 1,
    title: `Tiltag ${id}`,
    what: 'Ét skema',
    improvement: 'Mindre ventetid',
    state: 'planned',
    proposals,
    followers: [],
    milestones: [],
    realised: [],
    createdAt: AT,
    changedAt: AT,
    said: [],
  });
  await stores.initiatives.save(initiative('a', [no]), undefined, []);
  await stores.initiatives.save(initiative('b', []), undefined, []);
}

describe('showCourse', () => {
  it('shows what happened and what is done about it, to those who are told', async () => {
    const world = await aToldWorld({ ...DONE, decision: PUBLISHED });
    await withInitiatives(world);

    const own = await showCourse(world.deps, world.karen, world.no);
    const followed = await showCourse(world.deps, world.jens, world.no);

    expect(own?.as).toBe('proposer');
    expect(followed?.as).toBe('endorser');
    expect(own?.history.map(({ kind }) => kind)).toEqual(['received', 'endorsed']);
    expect(own?.initiatives.map(({ id }) => id)).toEqual(['a']);
    expect(own?.words.map(({ id }) => id)).toContain('agreed');
  });

  it('shows no initiative before an answer was published', async () => {
    const world = await aToldWorld({ decision: READY });
    await withInitiatives(world);

    expect((await showCourse(world.deps, world.karen, world.no))?.initiatives).toEqual([]);
  });

  it('shows them still when it was taken up again', async () => {
    const world = await aToldWorld({ formerDecisions: [PUBLISHED] });
    await withInitiatives(world);

    expect((await showCourse(world.deps, world.karen, world.no))?.initiatives).toHaveLength(1);
  });

  it('does not exist for anybody else', async () => {
    const { deps, stranger, no } = await aToldWorld(DONE);

    expect(await showCourse(deps, stranger, no)).toBeUndefined();
  });
});
