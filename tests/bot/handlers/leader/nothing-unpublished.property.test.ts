// Whatever those who handle a proposal write down, its leaders' cards are the same until it is published.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseView } from '../../../../src/bot/handlers/leader/course-view.ts';
import { listed } from '../../../../src/bot/handlers/leader/listed-own.ts';
import { othersProposal } from '../../../../src/bot/handlers/leader/others-proposal.ts';
import {
  courseCard,
  endorsedCard,
  listCard,
  proposalCard,
  registerNames,
} from '../../../../src/cards/index.ts';
import { givenAnswer } from '../../../../src/domain/decision/given-answer.ts';
import type { Decision, Treatment } from '../../../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import { OUTCOMES, STATUSES, type Status } from '../../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { DEFAULT_RULES } from '../../../../src/domain/triage/rules.ts';
import { forslag } from '../../../cards/samples/data.ts';
import { USUAL } from '../../../cards/samples/typed.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { aProposal, KAREN } from '../../../support/builders.ts';
import { REGISTER } from '../../../support/leader-world.ts';

const OLE = asId<PersonId>('ole');
const JENS = asId<PersonId>('jens');
const TODAY = '2026-12-01';
const AT = '2026-11-30T09:00:00.000Z';
const names = registerNames(REGISTER, 'da', { team: 'Teamet', municipality: 'By' });
const set = forslag(USUAL);

const text = fc.string({ minLength: 1, maxLength: 20 });
const decision: fc.Arbitrary<Decision> = fc.record({
  version: fc.nat(9),
  state: fc.constantFrom('draft', 'ready'),
  outcome: fc.constantFrom(...OUTCOMES),
  reason: text,
  parts: fc.record({ challenge: text, initiative: text, improvement: text }),
  economy: fc.record({
    amount: fc.integer(),
    unit: fc.constant('kr' as const),
    every: fc.constant('year' as const),
  }),
  caseNumber: text,
  by: fc.constant(OLE),
  as: fc.constantFrom('process-owner', 'decider', 'secretary', 'administrator'),
  at: fc.constant(AT),
});
/** What is written down for those who handle it alone. */
const internal = fc.record(
  {
    decision,
    assignee: fc.constant(OLE),
    notes: fc.array(fc.record({ by: fc.constant(OLE), at: fc.constant(AT), text })),
    flags: fc.record({
      concernsMed: fc.constant(true as const),
      budget: fc.record({ year: fc.nat() }),
    }),
    assessments: fc.constant([anAssessment()]),
    said: fc.array(text),
    answerDraft: fc.record({
      version: fc.nat(9),
      typed: fc.constant({
        outcome: 'planned',
        challenge: 'x',
        initiative: 'x',
        improvement: 'x',
        horizon: 'x',
        reason: 'x',
        now: '',
        first: '',
      }),
      by: fc.constant(OLE),
      at: fc.constant(AT),
    }),
  },
  { requiredKeys: ['decision'] },
);

/** Every card on which a leader sees the proposal, raised or only endorsed. */
function cards(proposal: Proposal): string {
  const other = othersProposal(proposal, { register: REGISTER, today: TODAY });
  const answer = givenAnswer(proposal);
  const endorsement = { no: proposal.no, person: JENS, at: AT, following: true, examples: [] };
  const rows = { items: [listed(proposal, TODAY)], total: 1, page: 0, pages: 1, followed: [other] };
  const course = (as: 'proposer' | 'endorser') =>
    courseCard(
      courseView(
        { proposal, as, history: [], initiatives: [], words: DEFAULT_RULES.words },
        { reader: as === 'proposer' ? KAREN : JENS, names, today: TODAY },
      ),
      'da',
    );
  return JSON.stringify([
    proposalCard({ proposal, set, history: [], reader: 'proposer', overdue: false, names }, 'da'),
    listCard({ title: { kind: 'mine' }, ...rows, names }, 'da'),
    endorsedCard({ proposal: other, endorsement, names, ...(answer && { answer }) }, 'da'),
    course('proposer'),
    course('endorser'),
  ]);
}

describe.each(Object.keys(STATUSES) as Status[])('a proposal that is %s', (status) => {
  const answered = STATUSES[status].answered && { outcome: 'planned' as const, answer: 'Ét skema' };

  it('looks the same to its leaders, whatever is written down and not published', () => {
    fc.assert(
      fc.property(internal, (hidden) => {
        const shown = aProposal({ status, ...answered });
        expect(cards({ ...shown, ...hidden } as Proposal)).toBe(cards(shown));
      }),
      { numRuns: 40 },
    );
  });

  it('shows that a forum treated it, and neither word, addition nor note', () => {
    const treated: Treatment = {
      forum: 'board',
      on: '2026-11-30',
      word: 'agreed',
      by: OLE,
      at: AT,
    };
    const more = {
      word: 'declined',
      addition: 'Kun i år',
      note: 'Internt',
      decides: true,
    } as const;

    expect(cards(aProposal({ status, ...answered, treatments: [{ ...treated, ...more }] }))).toBe(
      cards(aProposal({ status, ...answered, treatments: [treated] })),
    );
  });
});

it('looks different once it is published', () => {
  const published: Decision = {
    version: 1,
    state: 'published',
    outcome: 'planned',
    reason: 'Fordi',
    by: OLE,
    as: 'decider',
    at: AT,
    publishedAt: AT,
  };
  const decided = aProposal({ status: 'decided', outcome: 'planned', answer: 'Fordi' });
  const parts = { challenge: 'Skemaer', initiative: 'Ét skema' };

  expect(cards({ ...decided, decision: { ...published, parts } })).toContain('Ét skema');
});
