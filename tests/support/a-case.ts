/** Four decided proposals, two that wait, and what a committee's case is asked for with. */
import type { PaperProposal } from '../../src/domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../src/domain/paper/stock.ts';
import type { CaseGiven } from '../../src/domain/paper/wanted.ts';
import type { Forum } from '../../src/domain/shared/register.ts';
import { aPaperDecision } from './a-status.ts';
import { aPaperProposal, aStock } from './a-stock.ts';
import { REGISTER } from './leader-world.ts';

export const CASE: CaseGiven = {
  skeleton: 'ballerup',
  matter: 'orientation',
  title: 'Forenkling i Lundby',
  caseNumber: '85.11.06-p20-1-26',
  caseworker: 'Mette Friis',
};

export const FORUMS: readonly Forum[] = [
  { id: 'dir', name: 'Direktionen', kind: 'executive' },
  { id: 'oeu', name: 'Økonomiudvalget', kind: 'committee', meetings: ['2026-11-03', '2026-12-02'] },
  { id: 'hoved-med', name: 'Hoved-MED', kind: 'med' },
];

export const HORIZON = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' } as const;

/** Decided by the executive board on 20 October 2026, at item 2. */
export function decided(no: string, over: Partial<PaperProposal> = {}): PaperProposal {
  return aPaperProposal(no, {
    areas: ['it'],
    status: 'decided',
    outcome: 'planned',
    decision: aPaperDecision({ horizon: HORIZON }),
    treatments: [{ forum: 'dir', on: '2026-10-20', item: '2', word: 'agreed', decides: true }],
    ...over,
  });
}

const EXAMPLE = 'Den samme regning kom tilbage fire gange.';

/** Of 23 November 2026: one is done, two are planned, one is declined, two wait. */
export function aCase(given: Partial<CaseGiven> = {}, over: Partial<PaperStock> = {}): PaperStock {
  return aStock({
    wanted: { kind: 'case', scope: { forum: 'oeu' }, case: { ...CASE, ...given } },
    register: { ...REGISTER, forums: FORUMS },
    proposals: [
      decided('2026-0001', { concernsMed: true, workplaces: 3 }),
      decided('2026-0002', { areas: ['loen'] }),
      decided('2026-0003', { outcome: 'done', status: 'closed', example: EXAMPLE }),
      decided('2026-0004', {
        outcome: 'not-carried-out',
        status: 'closed',
        treatments: [
          { forum: 'dir', on: '2026-10-20', item: '2', word: 'declined', decides: true },
        ],
      }),
      aPaperProposal('2026-0005', { areas: ['loen'], need: 'process', extent: 'small' }),
      aPaperProposal('2026-0006', { areas: ['loen'], need: 'process', authority: 'political' }),
    ],
    reach: { workplaces: 7, medContacts: 4 },
    ...over,
  });
}
