import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { lookAtImport } from '../../../src/usecases/imports/look-at-import.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';

const BATCH = { id: 'teknik', from: 'Teknik og Miljø', external: '17' };
const OLD = { challenge: 'Vejsyn skrives ind i to systemer.' };
const NOW = { challenge: 'Vejsyn skrives ind i tre systemer.' };

/** What becomes of row 17 when there is this proposal. */
async function stateOf(
  proposal: Proposal,
  answers: Record<string, string> = NOW,
  versions: readonly Proposal[] = [],
) {
  const deps = {
    likeness: makeLikeness(),
    projection: { proposals: async () => [proposal] },
    proposals: { versions: async () => versions },
  };
  const rows = [{ row: 2, external: '17', answers }];
  const { states, known } = await lookAtImport(deps, { tenant: TENANT, batch: 'teknik', rows });
  return { ...states[0], known };
}

describe('lookAtImport', () => {
  it('knows a row by the number over there, in its own batch alone', async () => {
    expect(await stateOf(aProposal({ batch: BATCH, answers: NOW }))).toMatchObject({
      ...{ kind: 'same', no: NO, known: 1 },
    });
    const elsewhere = { ...BATCH, id: 'skole' };
    expect(await stateOf(aProposal({ batch: elsewhere, answers: NOW }))).toMatchObject({
      ...{ kind: 'new', known: 0 },
    });
  });

  it('tells a row that was changed from a proposal that was', async () => {
    const later = aProposal({ batch: BATCH, answers: NOW, version: 2 });

    expect(await stateOf(later, OLD, [aProposal({ answers: OLD })])).toMatchObject({
      kind: 'newer',
    });
    expect(await stateOf(later, { challenge: 'Ni systemer' }, [aProposal()])).toMatchObject({
      ...{ kind: 'changed', fields: ['challenge'] },
    });
  });

  it.each([
    ['decided', 'too-late'],
    ['withdrawn', 'ended'],
  ] as const)('says why what is %s cannot be changed', async (status, why) => {
    const over = aProposal({ batch: BATCH, answers: OLD, status });

    expect(await stateOf(over)).toMatchObject({ kind: 'fixed', why });
  });
});
