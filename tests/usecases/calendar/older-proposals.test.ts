import { describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { makeOlderProposals } from '../../../src/usecases/calendar/older-proposals.ts';
import { aProposal, TENANT } from '../../support/builders.ts';
import { aCalendarWorld } from '../../support/calendar-world.ts';
import { aPublished } from '../../support/promised.ts';

const of = (year: number, over: Partial<Proposal> = {}) =>
  aProposal({ no: proposalNo(year, 1), ...over });

describe('older proposals', () => {
  it('are those of the three years before the projection’s that are not over', async () => {
    const { put, stores } = await aCalendarWorld();
    for (const year of [2020, 2021, 2023, 2024]) await put(of(year));
    const { find } = makeOlderProposals(stores);

    expect((await find(TENANT, 2026)).map(({ no }) => no)).toEqual(['2023-0001', '2021-0001']);
  });

  it('are still waited for when they were answered and nobody was asked what came of it', async () => {
    const { put, stores } = await aCalendarWorld();
    const closed = { status: 'closed', decision: aPublished() } as const;
    await put(of(2023, closed));
    await put(of(2022, { ...closed, said: ['year~2027-11-23'] }));
    await put(of(2021, { status: 'withdrawn' }));
    const { find } = makeOlderProposals(stores);

    expect((await find(TENANT, 2026)).map(({ no }) => no)).toEqual(['2023-0001']);
  });

  it('are read again only when their year has changed', async () => {
    const { put, stores } = await aCalendarWorld();
    const before = await put(of(2023));
    let reads = 0;
    const { find } = makeOlderProposals({
      proposals: {
        ...stores.proposals,
        all: (at) => {
          reads += 1;
          return stores.proposals.all(at);
        },
      },
    });

    await find(TENANT, 2026);
    await find(TENANT, 2026);
    expect(reads).toBe(1);

    const stored = await stores.proposals.proposal(TENANT, before.no);
    const { no, receivedAt: at } = before;
    await stores.proposals.change('closing', {
      proposal: { ...before, status: 'closed' },
      ...(stored && { before: stored }),
      events: [{ no, kind: 'closed', at, by: 'system', to: 'closed' }],
      says: [],
    });
    expect(await find(TENANT, 2026)).toEqual([]);
  });
});
