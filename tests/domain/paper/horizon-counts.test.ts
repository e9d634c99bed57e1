import { expect, it } from 'vitest';
import { countHorizons } from '../../../src/domain/paper/horizon-counts.ts';
import type { PaperProposal } from '../../../src/domain/paper/paper-proposal.ts';
import { paperProposal } from '../../../src/domain/paper/paper-proposal.ts';
import type { Outcome } from '../../../src/domain/proposal/status.ts';
import { aDecision, PARTS } from '../../support/a-decision.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { REGISTER } from '../../support/leader-world.ts';

function promised(outcome: Outcome, until?: string): PaperProposal {
  const { horizon: _, ...parts } = PARTS;
  const horizon = until === undefined ? {} : { horizon: { text: until, from: until, until } };
  const decision = aDecision({
    state: 'published',
    publishedAt: '2026-11-20T09:00:00.000Z',
    parts: { ...parts, ...horizon },
  });
  const proposal = aProposal('2026-0001', { status: 'decided', outcome, decision });
  return paperProposal(proposal, REGISTER);
}

it('counts what was promised by the half-year of its last day, what has no time last', () => {
  const counted = countHorizons(
    [
      promised('planned'),
      promised('planned', '2027-07-01'),
      promised('in-progress', '2027-06-30'),
      promised('done', '2026-12-31'),
      promised('guidance', '2027-01-01'),
    ],
    '2027-01-15',
  );

  expect(counted).toEqual([
    { halfYear: { year: 2026, half: 2 }, done: 1, running: 0, planned: 0, late: 0, all: 1 },
    { halfYear: { year: 2027, half: 1 }, done: 0, running: 1, planned: 0, late: 0, all: 1 },
    { halfYear: { year: 2027, half: 2 }, done: 0, running: 0, planned: 1, late: 0, all: 1 },
    { done: 0, running: 0, planned: 1, late: 0, all: 1 },
  ]);
});

it('says what is due by now and not done', () => {
  const proposals = [promised('planned', '2026-06-30'), promised('done', '2026-06-30')];
  expect(countHorizons(proposals, '2026-06-30')[0]?.late).toBe(0);
  expect(countHorizons(proposals, '2026-07-01')[0]?.late).toBe(1);
});
