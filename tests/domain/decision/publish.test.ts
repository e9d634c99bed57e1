import { describe, expect, it } from 'vitest';
import { isOpenEnded, publish, whyNotPublished } from '../../../src/domain/decision/publish.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aDecision, atTheBoard, PARTS, REASON, readyAnswer } from '../../support/a-decision.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const withOutcome = (outcome: (typeof OUTCOMES)[number]) =>
  readyAnswer('2026-1', {
    decision: aDecision({ version: 2, state: 'ready', as: 'decider', outcome }),
  });

describe('publish', () => {
  it('shows the answer from now on, and nobody has it any more', () => {
    const { proposal, events, published } = value(publish(withOutcome('planned'), 2, BY));

    expect(proposal).toMatchObject({
      status: 'decided',
      holder: { kind: 'nobody' },
      outcome: 'planned',
      answer: REASON,
      answeredAt: BY.now,
      decision: { state: 'published', publishedBy: BY.person, publishedAt: BY.now },
    });
    expect(proposal).not.toHaveProperty('dueOn');
    expect(events).toMatchObject([
      { kind: 'decided', from: 'forwarded', to: 'decided', outcome: 'planned' },
    ]);
    expect(published).toEqual(proposal.decision);
  });

  it.each(OUTCOMES)('stays open only for what is still to be done: %s', (outcome) => {
    const open = ['planned', 'in-progress', 'already-under-way'].includes(outcome);

    expect(isOpenEnded(outcome)).toBe(open);
    expect(value(publish(withOutcome(outcome), 2, BY))).toMatchObject({
      proposal: { status: open ? 'decided' : 'closed' },
      events: [{ kind: open ? 'decided' : 'closed' }],
    });
  });

  it('says nothing anew when it is published already', () => {
    const once = value(publish(withOutcome('planned'), 2, BY)).proposal;

    expect(value(publish(once, 2, BY))).toMatchObject({ proposal: once, events: [] });
    expect(publish(once, 1, BY)).toMatchObject({ problem: { kind: 'not-ready' } });
  });

  it.each([
    ['a draft', atTheBoard('2026-1'), 1, { kind: 'not-ready' }],
    ['one sent back', readyAnswer('2026-1', { status: 'assessing' }), 2, { kind: 'not-ready' }],
    ['another version', withOutcome('planned'), 1, { kind: 'changed-since' }],
    [
      'one without its parts',
      readyAnswer('2026-1', {
        decision: aDecision({ state: 'ready', parts: { challenge: 'Kort' } }),
      }),
      1,
      { kind: 'lacks', lacks: ['initiative', 'improvement', 'horizon'] },
    ],
    [
      'a large one without what comes first',
      readyAnswer('2026-1', {
        assessments: [anAssessment({ extent: 'large' })],
        decision: aDecision({ state: 'ready', parts: { ...PARTS, now: 'Nu' } }),
      }),
      1,
      { kind: 'lacks', lacks: ['first'] },
    ],
    [
      'one without a reason',
      readyAnswer('2026-1', { decision: aDecision({ state: 'ready', reason: ' ' }) }),
      1,
      { kind: 'lacks', lacks: ['reason'] },
    ],
  ])('is refused for %s', (_, proposal, seen, problem) => {
    expect(whyNotPublished(proposal, seen)).toEqual(problem);
    expect(publish(proposal, seen, BY)).toEqual({ ok: false, problem });
  });
});
