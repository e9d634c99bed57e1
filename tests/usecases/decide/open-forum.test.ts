import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { openForum } from '../../../src/usecases/decide/open-forum.ts';
import { atTheBoard } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1'));
});

describe('openForum', () => {
  it('has what others wrote who have the same problem, oldest first and without a name', async () => {
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    if (before === undefined) throw new Error('not there');
    const example = (text: string, at: string) => ({ draft: asId<DraftId>(text), at, text });
    await world.stores.proposals.change('endorse', {
      proposal: { ...before.value, endorsed: { people: 1, units: [] } },
      before,
      events: [],
      says: [],
      endorsement: {
        next: {
          no: before.value.no,
          person: world.nanna.id,
          at: '2026-11-20T09:00:00.000Z',
          following: true,
          examples: [
            example('Også hos os', '2026-11-21T09:00:00.000Z'),
            example('Hver fredag', '2026-11-20T09:00:00.000Z'),
          ],
        },
      },
    });

    const opened = await openForum(world.deps, world.alone(world.dorthe), no('2026-1'));

    expect(opened).toMatchObject({
      value: { proposal: { no: '2026-0001' }, examples: ['Hver fredag', 'Også hos os'] },
    });
    expect(JSON.stringify(opened)).not.toContain('"nanna"');
  });

  it('is refused to others', async () => {
    expect(await openForum(world.deps, world.alone(world.karen), no('2026-1'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
