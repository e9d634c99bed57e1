import { beforeEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/shared/ids.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { linkedProposals } from '../../../src/usecases/initiatives/linked-proposals.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.stored(aProposal('2026-1', { holder: { kind: 'owner', area: 'it' } }));
  await world.stored(aProposal('2026-2'));
});

const read = (typed: string, administrator = true) =>
  linkedProposals(world.deps, TENANT, {
    typed,
    sight: { administrator, owns: [asId<AreaId>('it')], who: { name: 'Ole Bang' } },
  });

describe('linkedProposals', () => {
  it.each([
    ['', []],
    ['2026-1', ['2026-0001']],
    ['2026-0001, 2026-2;1 og 2', ['2026-0001', '2026-0002']],
  ])('reads %j', async (typed, numbers) => {
    expect(await read(typed)).toEqual({ ok: true, value: numbers });
  });

  it('names the first it cannot tie', async () => {
    expect(await read('2026-1 snart')).toMatchObject({ problem: { typed: 'snart' } });
    expect(await read('2026-7')).toMatchObject({ problem: { typed: '2026-7' } });
    expect(await read('2026-1 2026-2', false)).toMatchObject({ problem: { typed: '2026-2' } });
  });
});
