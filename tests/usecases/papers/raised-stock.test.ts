import { describe, expect, it } from 'vitest';
import { raisedStock } from '../../../src/usecases/papers/raised-stock.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aPaperWorld } from '../../support/paper-world.ts';

describe('raisedStock', () => {
  it('reads the words, and the name where everybody may know', async () => {
    const { papers, nanna } = await aPaperWorld();
    const raised = (visibility: string) =>
      raisedStock(papers, 'journal', [
        aProposal('2026-0001', {
          proposer: nanna.id,
          answers: { challenge: 'Tre skemaer', visibility },
        }),
      ]);

    expect(await raised('all')).toEqual({ raised: { challenge: 'Tre skemaer', by: nanna.name } });
    expect(await raised('handlers')).toEqual({ raised: { challenge: 'Tre skemaer' } });
    expect(await raised('team')).toEqual({});
  });

  it('reads nothing for other papers', async () => {
    const { papers } = await aPaperWorld();

    expect(await raisedStock(papers, 'catalogue', [aProposal('2026-0001')])).toEqual({});
  });
});
