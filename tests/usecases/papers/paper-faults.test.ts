import { expect, it } from 'vitest';
import { paperFaults } from '../../../src/usecases/papers/paper-faults.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aPaperWorld } from '../../support/paper-world.ts';

it('says what a paper lacks and what there is none of, and nothing of one that can be made', async () => {
  const { papers, stored } = await aPaperWorld();
  const faults = (proposal?: string) => {
    const scope = proposal === undefined ? {} : { proposal: no(proposal) };
    return paperFaults(papers, TENANT, { kind: 'journal', scope });
  };
  expect(await faults()).toEqual([{ field: 'proposal', kind: 'required' }]);
  expect(await faults('2026-0001')).toEqual([{ field: 'proposal', kind: 'unknown' }]);
  await stored(aProposal('2026-0001'));
  expect(await faults('2026-0001')).toEqual([]);
});
