import { describe, expect, it } from 'vitest';
import { lateSince, statusGroup } from '../../../src/domain/paper/status-group.ts';
import { aDecided, aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const ON = '2027-07-01';
const FIRST_HALF = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };

describe('the group of a proposal', () => {
  it.each([
    [aPaperProposal('2026-0001'), 'waiting'],
    [aPaperProposal('2026-0001', { holder: { kind: 'forum', forum: 'board' } }), 'forum'],
    [aDecided('2026-0001'), 'planned'],
    [aDecided('2026-0001', { outcome: 'in-progress' }), 'under-way'],
    [aDecided('2026-0001', { outcome: 'done', status: 'closed' }), 'done'],
    [aDecided('2026-0001', { outcome: 'not-carried-out', status: 'closed' }), 'not-carried-out'],
    [aDecided('2026-0001', { outcome: 'guidance', status: 'closed' }), 'answered'],
    [aDecided('2026-0001', { outcome: 'already-under-way', status: 'closed' }), 'under-way'],
  ] as const)('follows from its status, its outcome and who has it: %#', (proposal, group) => {
    expect(statusGroup(proposal, [], ON)).toBe(group);
  });

  it('is late from the day after what was promised, by the decision or by what answers it', () => {
    const decision = aPaperDecision({ horizon: FIRST_HALF });
    const proposal = aDecided('2026-0001', { decision });
    const later = { ...FIRST_HALF, until: '2027-12-31' };
    const inTime = anInitiative('a', { horizon: later });

    expect(statusGroup(proposal, [], '2027-06-30')).toBe('planned');
    expect(statusGroup(proposal, [], ON)).toBe('late');
    expect(statusGroup(proposal, [inTime], ON)).toBe('planned');
    expect(statusGroup(proposal, [inTime, anInitiative('b')], ON)).toBe('late');
    expect(lateSince(proposal, [inTime, anInitiative('b')], ON)).toBe('2027-06-30');
    expect(lateSince(proposal, [anInitiative('c', { state: 'done' })], ON)).toBeUndefined();
  });
});
