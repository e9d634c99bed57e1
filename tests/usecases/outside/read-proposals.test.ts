import { beforeEach, describe, expect, it } from 'vitest';
import type { ProposalsWanted } from '../../../src/usecases/outside/read-proposals.ts';
import { readProposal, readProposals } from '../../../src/usecases/outside/read-proposals.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { storeProposal } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anOutsideWorld, aSystem, type OutsideWorld } from '../../support/outside-world.ts';

const SYSTEM = aSystem('proposal-system');
const CHANGED = ['2026-11-20', '2026-11-18', '2026-11-19'];

let world: OutsideWorld;
beforeEach(async () => {
  world = await anOutsideWorld();
  for (const [at, day] of CHANGED.entries()) {
    const number = `2026-000${at + 1}`;
    const areas = [at === 0 ? 'it' : 'loen'];
    const answers = { challenge: `Udfordring ${number}`, areas };
    await storeProposal(
      world.stores,
      aProposal(number, { answers, changedAt: `${day}T09:00:00.000Z` }),
    );
  }
});

const read = async (wanted: Partial<ProposalsWanted> = {}) => {
  const given = value(await readProposals(world.outside, SYSTEM, { most: 50, ...wanted }));
  return { numbers: given.proposals.map((one) => one.no), next: given.next };
};

describe('proposals for another system', () => {
  it('come in the order they were changed, a page at a time', async () => {
    const first = await read({ most: 2 });
    const second = await read({ most: 2, after: first.next });

    expect(first.numbers).toEqual(['2026-0002', '2026-0003']);
    expect(second).toEqual({ numbers: ['2026-0001'], next: undefined });
  });

  it('are looked into no further than the page goes', async () => {
    const { projection } = world.outside;
    const looked: string[] = [];
    const watched = (await projection.proposals(TENANT)).map((one) =>
      Object.defineProperty({ ...one }, 'treatments', {
        get: () => {
          looked.push(one.no);
          return [];
        },
      }),
    );
    const outside = {
      ...world.outside,
      projection: { ...projection, proposals: async () => watched },
    };

    await readProposals(outside, SYSTEM, { most: 1, since: '2026-11-16' });

    expect(looked).toEqual(['2026-0002']);
  });

  it('are narrowed down by status, area and day', async () => {
    expect((await read({ area: 'it' })).numbers).toEqual(['2026-0001']);
    expect((await read({ status: 'closed' })).numbers).toEqual([]);
    expect((await read({ since: '2026-11-17' })).numbers).toEqual([]);
    expect((await read({ since: '2026-11-16' })).numbers).toHaveLength(3);
  });

  it('are nothing to a system without the role', async () => {
    const other = aSystem('initiative-system', 'round-system', 'journal-system', 'status-system');

    for (const answer of [
      await readProposals(world.outside, other, { most: 1 }),
      await readProposal(world.outside, other, no('2026-0001')),
    ]) {
      expect(answer).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
    }
  });

  it('are found by their number', async () => {
    expect(value(await readProposal(world.outside, SYSTEM, no('2026-0003'))).no).toBe('2026-0003');
    for (const nowhere of [undefined, no('2026-0099')]) {
      expect(await readProposal(world.outside, SYSTEM, nowhere)).toEqual({
        ok: false,
        problem: { kind: 'not-found' },
      });
    }
  });
});
