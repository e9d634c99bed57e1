import { describe, expect, it } from 'vitest';
import { leaveMain } from '../../../src/domain/proposal/leave-main.ts';
import { standAlone } from '../../../src/domain/triage/merge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const MAIN = no('2026-0001');
const child = {
  ...aProposal('2026-0002'),
  status: 'merged',
  holder: { kind: 'nobody' },
  mergedInto: { no: MAIN, status: 'assessing', holder: { kind: 'team' } },
} as const;

describe('leaveMain', () => {
  it('is noted once, as done by whoever raised it', () => {
    const { proposal, events } = leaveMain(child, NOW);

    expect(proposal.mergedInto).toEqual({ ...child.mergedInto, quiet: true });
    expect(events).toMatchObject([{ kind: 'unfollowed', by: child.proposer, to: 'merged' }]);
    expect(leaveMain(proposal, NOW).events).toEqual([]);
  });

  it('is forgotten when theirs is its own again', () => {
    const { proposal } = leaveMain(child, NOW);
    const by = { person: child.proposer, now: NOW, today: '2026-11-20', dueOn: '2026-12-01' };

    expect(standAlone(proposal, MAIN, by).proposal.mergedInto).toBeUndefined();
  });

  it('changes nothing of one that is not merged', () => {
    const own = aProposal('2026-0003');

    expect(leaveMain(own, NOW)).toEqual({ proposal: own, events: [] });
  });
});
