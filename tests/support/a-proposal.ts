/** A proposal and an event as tests need them: ordinary unless told otherwise. */

import type { ProposalEvent } from '../../src/domain/proposal/event.ts';
import { type ProposalNo, readProposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { TENANT } from './builders.ts';

/** A number that is known to be one. */
export function no(text: string): ProposalNo {
  const read = readProposalNo(text);
  if (read === undefined) throw new Error(`no proposal number: ${text}`);
  return read;
}

/** Received on Monday 16 November 2026 and not looked at since. */
export function aProposal(number: string, differs: Partial<Proposal> = {}): Proposal {
  return {
    tenant: TENANT,
    no: no(number),
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge: `Udfordring ${number}`, hassle: 3 },
    proposer: asId<PersonId>('proposer'),
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: '2026-11-16T09:00:00.000Z',
    changedAt: '2026-11-16T09:00:00.000Z',
    dueOn: '2026-11-30',
    supplements: [],
    ...differs,
  };
}

/** Handed in on Monday 16 November 2026. */
export function anEvent(number: string, differs: Partial<ProposalEvent> = {}): ProposalEvent {
  return {
    no: no(number),
    kind: 'received',
    at: '2026-11-16T09:00:00.000Z',
    by: asId<PersonId>('proposer'),
    to: 'received',
    ...differs,
  };
}
