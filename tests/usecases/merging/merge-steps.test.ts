import { beforeEach, describe, expect, it } from 'vitest';
import { mergeOne, splitOff, takeIn } from '../../../src/usecases/merging/merge-steps.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

const PAIR = { tenant: TENANT, main: no('2026-1'), child: no('2026-2') };
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1'));
  await world.stored(aProposal('2026-2', { proposer: world.nanna.id }));
});

const by = () => ({ person: world.karen.id });
const statuses = async () =>
  Promise.all(
    [PAIR.main, PAIR.child].map(
      async (one) => (await world.stores.proposals.proposal(TENANT, one))?.value.status,
    ),
  );

describe('mergeOne', () => {
  it('leaves no trace on the one where the other cannot follow', async () => {
    await world.stored(aProposal('2026-3', { status: 'withdrawn' }));

    const refused = await mergeOne(world.deps, { ...PAIR, child: no('2026-3') }, by());

    expect(refused).toEqual({ ok: false, problem: { kind: 'child-ended' } });
    expect((await world.stores.proposals.proposal(TENANT, PAIR.main))?.value).not.toHaveProperty(
      'merged',
    );
  });

  it('knows what is not there', async () => {
    const lost = { ...PAIR, main: no('2026-9') };

    expect(await mergeOne(world.deps, lost, by())).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await takeIn(world.deps, { ...PAIR, child: no('2026-9') }, by())).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('splitOff', () => {
  it('closes the task of whoever had the one, and hands it out anew afterwards', async () => {
    await world.stored(
      aProposal('2026-3', {
        status: 'forwarded',
        holder: { kind: 'owner', area: 'it' },
        sentOnAt: '2026-11-17T09:00:00.000Z',
      }),
    );
    const said: string[] = [];
    const change: typeof world.deps.proposals.change = async (operation, given) => {
      said.push(...given.says.map(({ content }) => content.kind));
      return world.stores.proposals.change(operation, given);
    };
    const deps = { ...world.deps, proposals: { ...world.deps.proposals, change } };
    const pair = { ...PAIR, child: no('2026-3') };

    await mergeOne(deps, pair, by());
    await splitOff(deps, pair, by().person);

    expect(said).toEqual(['merged', 'task-over', 'unmerged', 'task']);
  });

  it('changes nothing where nothing is merged', async () => {
    await splitOff(world.deps, PAIR, 'system');

    expect(await statuses()).toEqual(['received', 'received']);
  });
});
