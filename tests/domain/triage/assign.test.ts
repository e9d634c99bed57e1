import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { assign } from '../../../src/domain/triage/assign.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const OLE = asId<PersonId>('ole');
const KAREN = asId<PersonId>('karen');
const BY = { person: KAREN, now: '2026-11-23T09:00:00.000Z' };

describe('assign', () => {
  it('gives it to somebody, and takes it back', () => {
    const given = value(assign(aProposal('2026-1'), { to: OLE, seen: undefined }, BY));
    const free = value(assign(given.proposal, { to: undefined, seen: OLE }, BY));

    expect(given.proposal.assignee).toBe('ole');
    expect(given.events).toMatchObject([{ kind: 'assigned', by: 'karen' }]);
    expect(free.proposal).not.toHaveProperty('assignee');
  });

  it('has nothing to do where it is so already', () => {
    const taken = aProposal('2026-1', { assignee: OLE });

    expect(value(assign(taken, { to: OLE, seen: undefined }, BY)).events).toEqual([]);
  });

  it('says who took it meanwhile', () => {
    const taken = aProposal('2026-1', { assignee: OLE });

    expect(assign(taken, { to: KAREN, seen: undefined }, BY)).toEqual({
      ok: false,
      problem: { kind: 'taken-meanwhile', by: 'ole' },
    });
    expect(assign(aProposal('2026-1'), { to: KAREN, seen: OLE }, BY)).toEqual({
      ok: false,
      problem: { kind: 'taken-meanwhile' },
    });
  });
});
