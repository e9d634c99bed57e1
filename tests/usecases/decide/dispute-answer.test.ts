import { beforeEach, describe, expect, it } from 'vitest';
import { boardOf, disputeAnswer } from '../../../src/usecases/decide/dispute-answer.ts';
import { aDecision, readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, BOARD_REGISTER, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  const { treatments: _, ...ready } = readyAnswer('2026-1', {
    proposer: world.nanna.id,
    assessments: [anAssessment({ authority: 'administrative' })],
    decision: aDecision({ version: 2, state: 'ready' }),
  });
  await world.stored(ready);
});

const disputed = (caller = world.administrator, seen = 2) =>
  disputeAnswer(world.deps, caller, { no: no('2026-1'), seen });

describe('disputeAnswer', () => {
  it('gives the board the task and tells those who wait, once', async () => {
    const both = await Promise.all([disputed(), disputed()]);
    for (const one of [...both, await disputed()]) expect(value(one).id).toBe('board');

    expect(await world.now('2026-1')).toMatchObject({
      holder: { kind: 'forum', forum: 'board' },
      dueOn: '2026-12-15',
      decision: { version: 3, state: 'draft', disputed: true },
    });
    const said = (await world.relayed()).map(({ content, to }) => `${content.kind} ${to}`);
    expect(said.slice(1)).toEqual(['task dorthe', 'task sune', 'moved nanna']);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('is refused where it was changed since, and where the register has no board', async () => {
    expect(await disputed(world.administrator, 1)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
    const register = async () => ({ ...BOARD_REGISTER, forums: [] });
    const deps = { ...world.deps, registry: { ...world.deps.registry, register } };
    const given = { no: no('2026-1'), seen: 2 };
    expect(await disputeAnswer(deps, world.administrator, given)).toMatchObject({
      problem: { kind: 'not-ready' },
    });
  });

  it.each(['dorthe', 'sune', 'nanna'] as const)('is refused to %s', async (who) => {
    expect(await disputed(world.alone(world[who]))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect((await world.now('2026-1')).decision?.state).toBe('ready');
  });
});

describe('boardOf', () => {
  it('is the first executive forum', () => {
    expect(boardOf(BOARD_REGISTER)?.id).toBe('board');
    expect(boardOf({ forums: BOARD_REGISTER.forums.slice(1) })).toBeUndefined();
  });
});
