import { beforeEach, describe, expect, it } from 'vitest';
import { doneReply, taskProblemReply } from '../../../../src/bot/handlers/owner/owner-kit.ts';
import type { Decision } from '../../../../src/domain/proposal/decision.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { anOwnerWorld, type OwnerWorld } from '../../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
});
const decided = (more: Partial<Decision>): Decision => ({
  version: 1,
  state: 'ready',
  outcome: 'guidance',
  reason: 'Læs vejledningen',
  by: world.ole.id,
  as: 'process-owner',
  at: '2026-11-22T09:00:00.000Z',
  ...more,
});

describe('doneReply', () => {
  it('shows the owners’ own answer, but not what a forum decided before it is published', async () => {
    const said = async (decision: Decision) => {
      const proposal = await world.given(`2026-${decision.version}`, { decision });
      return only(await doneReply(world.kit, context(world.ole), { proposal, what: 'answered' }))
        .text;
    };

    expect(await said(decided({}))).toContain('Læs vejledningen');
    expect(await said(decided({ version: 2, as: 'decider' }))).not.toContain('Læs vejledningen');
    const publishedAt = '2026-11-23T08:00:00.000Z';
    const open = decided({ version: 3, as: 'decider', state: 'published', publishedAt });
    expect(await said(open)).toContain('Læs vejledningen');
  });
});

describe('taskProblemReply', () => {
  it('does not say whether something is there that is not theirs', async () => {
    const problem = { kind: 'not-found' } as const;

    const refused = only(await taskProblemReply(world.kit, context(world.lise), { problem }));
    expect(refused.text).toContain('Det kan jeg ikke finde');
  });

  it('says that it is with somebody else now', async () => {
    const proposal = await world.given('2026-1');
    const problem = { kind: 'over', how: 'moved', proposal } as const;

    const moved = only(await taskProblemReply(world.kit, context(world.ole), { problem }));
    expect(moved.text).toContain('Forslaget er hos en anden nu');
  });
});
