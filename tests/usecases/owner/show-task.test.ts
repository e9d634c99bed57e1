import { beforeEach, describe, expect, it } from 'vitest';
import { showTask } from '../../../src/usecases/owner/show-task.ts';
import { no } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnerWorld, type OwnerWorld, WRITTEN } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
});
const show = (caller = world.owner) => showTask(world.deps, caller, no('2026-1'));

describe('showTask', () => {
  it('gives the challenge with who it is from, what others said, and guidance there is', async () => {
    const answers = { challenge: 'Tre skemaer for hver vikar', hassle: 4, visibility: 'handlers' };
    await world.given('2026-1', {
      answers,
      dueOn: '2026-11-20',
      answerDraft: {
        version: 1,
        typed: WRITTEN,
        by: world.nanna.id,
        at: '2026-11-21T09:00:00.000Z',
      },
    });

    expect(value(await show())).toMatchObject({
      area: 'it',
      overdue: true,
      proposerName: 'Lise',
      draftBy: 'Nanna',
      guidance: [{ id: 'vikar' }],
    });
  });

  it('keeps the name from whoever answers when it is for the team alone', async () => {
    await world.given('2026-1', { answers: { challenge: 'Skemaer', visibility: 'team' } });

    expect(value(await show())).not.toHaveProperty('proposerName');
  });

  it('is not there for others', async () => {
    await world.given('2026-1');

    expect(await show(world.outsider)).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
