import { describe, expect, it } from 'vitest';
import { timeOf, whenPromised } from '../../../src/domain/paper/when-promised.ts';
import { decided, HORIZON } from '../../support/a-case.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const LATER = { text: '2. halvår 2027', from: '2027-07-01', until: '2027-12-31' };
const about = (state: 'running' | 'done', horizon = LATER) =>
  anInitiative('a', { proposals: nos('2026-0001'), state, horizon });

describe('the time of a proposal', () => {
  it('is that of its answer, until an initiative is to do it', () => {
    expect(timeOf(decided('2026-0001'), [])).toEqual(HORIZON);
    expect(timeOf(decided('2026-0001'), [about('running')])).toEqual(LATER);
    expect(timeOf(decided('2026-0001'), [about('done')])).toBeUndefined();
  });
});

describe('what was promised', () => {
  it('is in one half-year, late or untold, each once', () => {
    const without = decided('2026-0003', { decision: aPaperDecision() });
    const proposals = [decided('2026-0001'), decided('2026-0002'), without];
    expect(whenPromised(proposals, [about('running')], '2026-11-23')).toEqual({
      promised: 3,
      halves: [
        { half: 1, year: 2027, count: 1 },
        { half: 2, year: 2027, count: 1 },
      ],
      late: 0,
      untold: 1,
    });
    expect(whenPromised(proposals, [], '2027-07-01')).toEqual({
      promised: 3,
      halves: [],
      late: 2,
      untold: 1,
    });
  });

  it('is nothing of what is done, declined or waits', () => {
    const proposals = [
      decided('2026-0001', { status: 'closed', outcome: 'done' }),
      decided('2026-0002', { status: 'closed', outcome: 'not-carried-out' }),
      aPaperProposal('2026-0003'),
    ];
    expect(whenPromised(proposals, [], '2026-11-23').promised).toBe(0);
  });
});
