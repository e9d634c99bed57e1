/** An initiative and a promised proposal as tests need them: ordinary unless told otherwise. */
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type InitiativeId, type PersonId } from '../../src/domain/shared/ids.ts';
import { aProposal, no } from './a-proposal.ts';
import { TENANT } from './builders.ts';

/** Planned for the first half of 2027, in the area of it, without proposals. */
export function anInitiative(id: string, differs: Partial<Initiative> = {}): Initiative {
  return {
    tenant: TENANT,
    id: asId<InitiativeId>(id),
    version: 1,
    title: `Tiltag ${id}`,
    what: 'Adgang bestilles én gang',
    improvement: 'Ét skema',
    state: 'planned',
    horizon: { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' },
    area: 'it',
    proposals: [],
    followers: [],
    milestones: [],
    realised: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
    said: [],
    ...differs,
  };
}

/** Decided and told as planned on 19 November 2026. */
export function aPromised(number: string, differs: Partial<Proposal> = {}): Proposal {
  const { dueOn: _, ...proposal } = aProposal(number);
  const at = '2026-11-19T09:00:00.000Z';
  return {
    ...proposal,
    status: 'decided',
    outcome: 'planned',
    holder: { kind: 'nobody' },
    answer: 'Det gør vi',
    answeredAt: at,
    decision: {
      version: 2,
      state: 'published',
      outcome: 'planned',
      reason: 'Det gør vi',
      by: asId<PersonId>('ole'),
      as: 'decider',
      at,
      publishedBy: asId<PersonId>('karen'),
      publishedAt: at,
    },
    ...differs,
  };
}

export const nos = (...numbers: readonly string[]) => numbers.map(no);
