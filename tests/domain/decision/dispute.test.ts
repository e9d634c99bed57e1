import { describe, expect, it } from 'vitest';
import { dispute, isDisputable } from '../../../src/domain/decision/dispute.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aDecision, readyAnswer } from '../../support/a-decision.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const BOARD = { forum: 'board', dueOn: '2026-12-14' };
const answered = (differs: Partial<Proposal> = {}) => {
  const { treatments: _, ...ready } = readyAnswer('2026-1');
  return {
    ...ready,
    assessments: [anAssessment({ authority: 'administrative' })],
    decision: aDecision({ version: 2, state: 'ready' }),
    ...differs,
  };
};
const disputed = (proposal: Proposal, seen = 2) => dispute(proposal, { seen, board: BOARD }, BY);

describe('dispute', () => {
  it('lets the board decide, with the answer as what its owner recommends', () => {
    const { proposal, events } = value(disputed(answered()));

    expect(proposal).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'forum', forum: 'board' },
      dueOn: '2026-12-14',
      sentOnAt: BY.now,
      decision: { version: 3, state: 'draft', as: 'process-owner', disputed: true, by: 'ole' },
    });
    expect(events).toMatchObject([{ kind: 'forwarded', by: 'karen' }]);
    expect(value(disputed(proposal)).events).toEqual([]);
  });

  it('is taken of an answer that was reworded, too', () => {
    const reworded = aDecision({ version: 2, state: 'ready', as: 'administrator' });

    expect(isDisputable(answered({ decision: reworded }))).toBe(true);
  });

  it.each<[string, Partial<Proposal>]>([
    ['what a forum decided', { ...readyAnswer('2026-1') }],
    ['what is not ready', { decision: aDecision({ version: 2 }) }],
    ['what is sent', { decision: aDecision({ version: 2, state: 'published' }) }],
    ['what is withdrawn', { status: 'withdrawn' }],
    ['what its owner decides', { assessments: [anAssessment({ authority: 'process-owner' })] }],
  ])('is refused of %s', (_, differs) => {
    expect(disputed(answered(differs))).toMatchObject({ problem: { kind: 'not-ready' } });
  });

  it('is refused when it was changed since', () => {
    expect(disputed(answered(), 1)).toMatchObject({ problem: { kind: 'changed-since' } });
  });
});
