/** Stocks of papers, and the proposals in them. */
import type { PaperProposal } from '../../src/domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../src/domain/paper/stock.ts';
import type { ProposalNo } from '../../src/domain/proposal/number.ts';

import { DEFAULT_RULES } from '../../src/domain/triage/rules.ts';
import { REGISTER } from './leader-world.ts';

/** An assessed proposal about substitutes' hours, of one workplace. */
export function aPaperProposal(no: string, over: Partial<PaperProposal> = {}): PaperProposal {
  return {
    no: no as ProposalNo,
    title: 'Vikarers timer skrives ind tre steder.',
    kept: false,
    unitType: 'day-care',
    department: 'Børn og Unge',
    workplaces: 1,
    people: 1,
    areas: ['hr'],
    need: 'system',
    authority: 'process-owner',
    extent: 'medium',
    value: 'high',
    hassle: 4,
    status: 'assessing',
    holder: { kind: 'team' },
    formerDecisions: [],
    treatments: [],
    concernsMed: false,
    receivedAt: '2026-11-02T09:00:00.000Z',
    changedAt: '2026-11-02T09:00:00.000Z',
    merged: [],
    ...over,
  };
}

/** A stock of 23 November 2026 with nothing in it. */
export function aStock(over: Partial<PaperStock> = {}): PaperStock {
  return {
    wanted: { kind: 'overview', scope: {} },
    on: '2026-11-23',
    municipality: 'Lundby Kommune',
    team: 'Forenklingsteamet',
    register: REGISTER,
    rules: DEFAULT_RULES,
    proposals: [],
    initiatives: [],
    themes: [],
    events: [],
    released: [],
    ...over,
  };
}
