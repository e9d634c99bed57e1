import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/cards/proposal-models.ts';
import { marksPart } from '../../../src/cards/views/marks-part.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const OLE = asId<PersonId>('ole');
const PROPOSAL = aProposal('2026-1', {
  assignee: OLE,
  flags: { concernsMed: true },
  notes: [{ by: OLE, at: '2026-11-20T09:00:00.000Z', text: 'Ring først' }],
  assessments: [anAssessment(), anAssessment({ by: asId<PersonId>('karen') })],
});
const shown = (over: Partial<ProposalView>) =>
  marksPart(
    { proposal: PROPOSAL, people: { ole: 'Ole' }, reader: 'handler', ...over } as ProposalView,
    'da',
  ).map(({ title, lines }) => [title, ...lines.flat().map(({ text }) => text.trim())]);

describe('marksPart', () => {
  it('shows whose it is, its marks and its notes to those who handle it', () => {
    expect(shown({})).toEqual([
      ['Markeringer', 'Tildelt Ole', 'Vedrører MED'],
      ['Interne noter', 'Ole, 20. november kl. 10.00', 'Ring først'],
    ]);
  });

  it('tells the spread where several assess', () => {
    expect(shown({ several: true })[0]).toContain('2 har vurderet det · alle er enige');
  });

  it('shows whole what papers may quote', () => {
    const text = 'Vi ventede ni dage. '.repeat(30).trim();
    const example = { text, by: OLE, at: '2026-11-20T09:00:00.000Z' };
    const parts = shown({ proposal: aProposal('2026-1', { example }) });
    expect(parts).toEqual([['Frigivet eksempel', text]]);
    expect(shown({ reader: 'proposer', proposal: aProposal('2026-1', { example }) })).toEqual([]);
  });

  it('shows nothing of it to proposers, and no empty part', () => {
    expect(shown({ reader: 'proposer' })).toEqual([]);
    expect(shown({ proposal: aProposal('2026-2') })).toEqual([]);
  });
});
