import { beforeEach, describe, expect, it } from 'vitest';
import { printOf } from '../../../src/domain/triage/flags.ts';
import { noteLawReview } from '../../../src/usecases/decide/note-law-review.ts';
import { publishAnswers } from '../../../src/usecases/decide/publish-answers.ts';
import { readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

const flags = { touchesLaw: { reviewer: 'Ida Holm' } };
let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(readyAnswer('2026-1', { flags }));
});

const note = (caller = world.administrator) =>
  noteLawReview(world.deps, caller, { no: no('2026-1'), seen: printOf(flags) });
const publish = async () =>
  value(await publishAnswers(world.deps, world.administrator, [{ no: no('2026-1'), version: 2 }]));

describe('noteLawReview', () => {
  it('lets the answer out once it is noted, with who noted it', async () => {
    expect(await publish()).toEqual([{ no: '2026-0001', kind: 'lacks', lacks: ['law'] }]);

    value(await note());
    value(await note());

    expect((await world.now('2026-1')).flags?.touchesLaw).toEqual({
      reviewer: 'Ida Holm',
      reviewedAt: '2026-11-23',
      notedBy: world.karen.id,
    });
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
    expect(await publish()).toEqual([{ no: '2026-0001', kind: 'sent' }]);
  });

  it.each(['dorthe', 'nanna'] as const)('is refused to %s', async (who) => {
    expect(await note(world.alone(world[who]))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect((await world.now('2026-1')).flags).toEqual(flags);
  });
});
