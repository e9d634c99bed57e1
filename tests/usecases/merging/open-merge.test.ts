import { beforeEach, describe, expect, it } from 'vitest';
import { listMerged, openMerge } from '../../../src/usecases/merging/open-merge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const ABOUT = 'Vikarer venter i ugevis på adgang til vagtplanen.';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  const answers = { challenge: ABOUT };
  await world.stored(aProposal('2026-1', { answers }));
  await world.stored(aProposal('2026-2', { answers: { challenge: `${ABOUT} Igen.` } }));
  await world.stored(aProposal('2026-3', { answers, status: 'closed' }));
});

const open = (number: string, caller = world.administrator) =>
  openMerge(world.deps, caller, no(number));

describe('openMerge', () => {
  it('finds what is like it and not answered, with the words that led to it', async () => {
    const { candidates } = value(await open('2026-1'));

    expect(candidates.map(({ proposal }) => proposal.no)).toEqual(['2026-0002']);
    expect(candidates[0]?.shared.join(' ')).toContain('vagtplan');
  });

  it('is not for what is answered, unknown, or for others', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await open('2026-3')).toMatchObject({ problem: { kind: 'ended' } });
    expect(await open('2026-9')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await open('2026-1', nanna)).toMatchObject({ problem: { kind: 'not-administrator' } });
  });
});

describe('listMerged', () => {
  it('lists nothing where nothing was merged', async () => {
    expect(value(await listMerged(world.deps, world.administrator, no('2026-1')))).toMatchObject({
      main: { no: '2026-0001' },
      children: [],
    });
  });
});
