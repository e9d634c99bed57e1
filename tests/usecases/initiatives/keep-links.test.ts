import { beforeEach, describe, expect, it } from 'vitest';
import { keepLinks, type TypedLinks } from '../../../src/usecases/initiatives/keep-links.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  for (const [number, area] of [
    ['2026-1', 'it'],
    ['2026-2', 'it'],
    ['2026-3', 'loen'],
  ] as const) {
    await world.stored(aProposal(number, { holder: { kind: 'owner', area } }));
  }
  await world.keep(anInitiative('a', { proposals: nos('2026-1'), lead: { name: 'Nanna' } }));
});

const keep = (typed: Partial<TypedLinks>, caller = world.owner) =>
  keepLinks(world.deps, caller, {
    id: anInitiative('a').id,
    seen: 1,
    typed: { add: '', remove: [], ...typed },
  });

describe('keepLinks', () => {
  it('ties and unties proposals of the owner’s area', async () => {
    expect(value(await keep({ add: '2', remove: ['2026-0001'] })).proposals).toEqual(['2026-0002']);
  });

  it('ties no proposal of another area, but for administrators', async () => {
    expect(await keep({ add: '2026-3' })).toMatchObject({
      problem: { kind: 'no-proposals', typed: '2026-3' },
    });
    expect(value(await keep({ add: '2026-3' }, world.administrator)).proposals).toHaveLength(2);
  });

  it('is not for whoever only leads it', async () => {
    expect(await keep({ add: '2026-2' }, world.alone(world.nanna))).toMatchObject({
      problem: { kind: 'not-theirs' },
    });
  });
});
