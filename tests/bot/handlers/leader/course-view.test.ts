import { describe, expect, it } from 'vitest';
import { courseView } from '../../../../src/bot/handlers/leader/course-view.ts';
import { registerNames } from '../../../../src/cards/index.ts';
import type { Decision, Treatment } from '../../../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import { DEFAULT_RULES } from '../../../../src/domain/triage/rules.ts';
import type { Course } from '../../../../src/usecases/answers/show-course.ts';
import { aProposal, KAREN } from '../../../support/builders.ts';
import { REGISTER } from '../../../support/leader-world.ts';

const AT = '2027-01-20T09:00:00.000Z';
const DECISION: Decision = {
  version: 1,
  state: 'published',
  outcome: 'planned',
  reason: 'Fordi',
  by: KAREN,
  as: 'decider',
  at: AT,
  publishedAt: AT,
};
const TREATMENT: Treatment = {
  forum: 'board',
  on: '2027-01-19',
  item: '6',
  word: 'agreed',
  addition: 'Status om et år',
  note: 'Internt',
  decides: true,
  by: KAREN,
  at: AT,
};
const forums = [{ id: 'board', name: 'Direktionen', kind: 'executive' as const }];
const names = registerNames({ ...REGISTER, forums }, 'da', { team: 'Teamet', municipality: 'By' });

function view(more: Partial<Proposal>, as: Course['as'] = 'proposer', today = '2026-12-01') {
  const proposal = aProposal(more);
  const course = { proposal, as, history: [], initiatives: [], words: DEFAULT_RULES.words };
  return courseView(course, { reader: KAREN, names, today });
}

describe('courseView', () => {
  it('tells the word of a forum once the decision is published, and no note ever', () => {
    const ready = { ...DECISION, state: 'ready' as const };
    const treatments = [TREATMENT];
    const [where] = view({ treatments, decision: ready }).treatments;
    const [told] = view({ treatments, decision: DECISION }).treatments;

    expect(where).toEqual({ on: '2027-01-19', forum: 'Direktionen', item: '6' });
    expect(told).toEqual({
      ...where,
      word: { da: 'tiltrådt', en: 'agreed' },
      addition: 'Status om et år',
    });
  });

  it('tells nothing of what was concluded behind closed doors', () => {
    const decision = { ...DECISION, closed: true as const };

    expect(view({ treatments: [TREATMENT], decision }).treatments).toEqual([
      { on: '2027-01-19', forum: 'Direktionen', item: '6' },
    ]);
  });

  it('keeps the addition to a treatment that decides nothing', () => {
    const { decides: _, ...prepares } = TREATMENT;

    const [told] = view({ treatments: [prepares], decision: DECISION }).treatments;

    expect(told).toHaveProperty('word');
    expect(told).not.toHaveProperty('addition');
  });

  it('shows the title to whoever may read the text', () => {
    const answers = { ...aProposal().answers, visibility: 'team' };

    expect(view({ answers }).title).toBeDefined();
    expect(view({ answers }, 'endorser').title).toBeUndefined();
    expect(view({}, 'endorser').title).toBeDefined();
  });

  it('promises others no day that is past', () => {
    const past = '2026-12-08';

    expect(view({ dueOn: '2026-12-07' }, 'endorser', past).dueOn).toBeUndefined();
    expect(view({ dueOn: '2026-12-07' }, 'endorser', '2026-12-07').dueOn).toBe('2026-12-07');
    expect(view({ dueOn: '2026-12-07' }, 'proposer', past).dueOn).toBe('2026-12-07');
  });

  it('tells former answers by the day they were published', () => {
    expect(view({ formerDecisions: [DECISION] }).former).toEqual([
      { on: '2027-01-20', outcome: 'planned' },
    ]);
  });
});
