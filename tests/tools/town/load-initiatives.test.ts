import { expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { loadInitiatives } from '../../../tools/town/load-initiatives.ts';
import { TOWN_PROPOSALS } from '../../../tools/town/proposals.ts';
import { TOWN_INITIATIVES } from '../../../tools/town/town-initiatives.ts';
import { aProposal, TENANT } from '../../support/builders.ts';

const NOW = new Date('2026-11-24T09:00:00.000Z');

it('ties each initiative of the town to a proposal, with a lead and a quarter to come', async () => {
  const clock = { now: () => NOW };
  const ids = { fresh: () => crypto.randomUUID() };
  const stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  const proposals = TOWN_PROPOSALS.map(({ answers: { challenge } }, index) =>
    aProposal({ no: proposalNo(2026, index + 1), answers: { challenge } }),
  );

  await loadInitiatives(stores, { tenant: TENANT, proposals, now: NOW });

  const loaded = await stores.initiatives.all(TENANT);
  expect(loaded).toHaveLength(TOWN_INITIATIVES.length);
  for (const one of loaded) {
    expect(one.proposals).toHaveLength(1);
    expect(one.lead?.mail).toContain('@');
    expect(one.horizon?.from).toMatch(/^2027-/);
  }
  const texts = loaded.map(({ horizon }) => horizon?.text).toSorted();
  expect(texts).toEqual(['1. kvartal 2027', '3. kvartal 2027', '4. kvartal 2027']);
});
