// Ready-made things for tests, each with what the test cares about put in its place.
import type { Draft } from '../../src/domain/proposal/draft.ts';
import { type ProposalNo, proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type DraftId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';

export const TENANT = asId<TenantId>('11111111-2222-4333-8444-555555555555');
export const KAREN = asId<PersonId>('karen');
export const NO: ProposalNo = proposalNo(2026, 42);

/** A draft on its first page with a challenge in it. */
export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: asId<DraftId>('2026-a-draft'),
    tenant: TENANT,
    person: KAREN,
    set: { id: 'forslag', version: 1 },
    answers: { challenge: 'Vi skriver timerne ind tre steder hver uge.', hassle: 4 },
    page: 'challenge',
    revision: 0,
    startedAt: '2026-11-23T09:40:00.000Z',
    changedAt: '2026-11-23T09:40:00.000Z',
    notCpr: 0,
    ...over,
  };
}

/** A proposal just received from Karen. */
export function aProposal(over: Partial<Proposal> = {}): Proposal {
  return {
    tenant: TENANT,
    no: NO,
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge: 'Vi skriver timerne ind tre steder hver uge.', hassle: 4 },
    proposer: KAREN,
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: '2026-11-23T09:44:00.000Z',
    changedAt: '2026-11-23T09:44:00.000Z',
    dueOn: '2026-12-07',
    supplements: [],
    ...over,
  };
}
