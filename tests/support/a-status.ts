/** What a status is made of: published decisions, and a stock of one of each kind. */
import type { PaperDecision, PaperProposal } from '../../src/domain/paper/paper-proposal.ts';
import type { PaperInitiative, PaperStock } from '../../src/domain/paper/stock.ts';
import type { AnswerParts } from '../../src/domain/proposal/decision.ts';
import { aPaperProposal, aStock } from './a-stock.ts';
import { anInitiative, nos } from './an-initiative.ts';

/** Planned, and told on 19 November 2026. */
export function aPaperDecision(
  parts: Partial<AnswerParts> = {},
  over: Partial<PaperDecision> = {},
): PaperDecision {
  return {
    outcome: 'planned',
    reason: 'Det er billigt, og mange har bedt om det.',
    parts: {
      challenge: 'Adgang bestilles tre steder.',
      initiative: 'Adgang bestilles én gang',
      improvement: 'Ét skema i stedet for tre',
      ...parts,
    },
    at: '2026-11-17T09:00:00.000Z',
    publishedAt: '2026-11-19T09:00:00.000Z',
    ...over,
  };
}

/** Decided and promised. */
export function aDecided(no: string, over: Partial<PaperProposal> = {}): PaperProposal {
  return aPaperProposal(no, {
    status: 'decided',
    outcome: 'planned',
    holder: { kind: 'nobody' },
    decision: aPaperDecision(),
    ...over,
  });
}

/** One that is done, one that is late, one that waits for the board and one that nobody has taken on. */
export function aStatusStock(over: Partial<PaperStock> = {}): PaperStock {
  return aStock({
    wanted: { kind: 'status', scope: { since: '2026-11-01' } },
    on: '2027-12-01',
    proposals: [
      aDecided('2026-0001', {
        status: 'closed',
        outcome: 'done',
        judged: { yes: 3, partly: 1, no: 0 },
      }),
      aDecided('2026-0002', { merged: nos('2026-0009'), workplaces: 4 }),
      aPaperProposal('2026-0003', {
        status: 'forwarded',
        holder: { kind: 'forum', forum: 'board' },
        dueOn: '2027-11-01',
      }),
      aPaperProposal('2026-0004', { status: 'received' }),
    ],
    initiatives: [doneInTime(), late()],
    ...over,
  });
}

function doneInTime(): PaperInitiative {
  return anInitiative('done', {
    title: 'Vikarers timer skrives ét sted',
    proposals: nos('2026-0001'),
    state: 'done',
    lead: { name: 'Ole Bang', mail: 'ole.bang@lundby.example' },
    doneAt: '2027-05-03T09:00:00.000Z',
    focus: 'Færre systemer',
    spread: [{ to: 'school', on: '2027-08-01' }],
    expected: { hoursAYear: 310, basis: 'estimated', at: '2026-11-20T09:00:00.000Z' },
    realised: [
      { hoursAYear: 250.5, hassle: 2, basis: 'measured', at: '2027-08-03T09:00:00.000Z', after: 3 },
    ],
  });
}

function late(): PaperInitiative {
  return anInitiative('late', {
    title: 'Adgang bestilles én gang',
    proposals: nos('2026-0009'),
    state: 'started',
    expected: { hoursAYear: 1_200, kr: 45_000, basis: 'estimated', at: '2026-11-20T09:00:00.000Z' },
  });
}
