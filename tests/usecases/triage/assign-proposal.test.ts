import { beforeEach, describe, expect, it } from 'vitest';
import { assignees, assignProposal } from '../../../src/usecases/triage/assign-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

const give = (to: string, seen = '') =>
  assignProposal(world.deps, world.administrator, { no: NO, to, seen });
const taker = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value.assignee;

describe('assignees', () => {
  it('are those of the channel, whoever asks first', async () => {
    expect(value(await assignees(world.deps, world.administrator))).toEqual([
      { id: 'karen', name: 'Karen' },
      { id: 'ole', name: 'Ole' },
    ]);
  });
});

describe('assignProposal', () => {
  it('gives it to somebody, and back to nobody', async () => {
    expect(value(await give('ole')).assignee).toBe('ole');
    expect(value(await give('ole')).assignee).toBe('ole');
    value(await give('', 'ole'));

    expect(await taker()).toBeUndefined();
    expect(await world.stores.proposals.history(TENANT, NO)).toHaveLength(3);
  });

  it('shows the second of two who has it', async () => {
    const both = await Promise.all([give('ole'), give('karen')]);

    const refused = both.flatMap((one) => (one.ok ? [] : one.problem));
    expect(refused).toEqual([{ kind: 'taken-meanwhile', by: await taker() }]);
  });

  it('gives it to nobody outside the channel', async () => {
    expect(await give('nanna')).toMatchObject({ problem: { kind: 'unknown-person' } });
    expect(await taker()).toBeUndefined();
  });

  it('is for those who sort', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(
      await assignProposal(world.deps, nanna, { no: NO, to: 'nanna', seen: '' }),
    ).toMatchObject({ problem: { kind: 'not-administrator' } });
  });
});
