import { describe, expect, it } from 'vitest';
import {
  answersTo,
  beginsAs,
  fromDecision,
  isOpenOutcome,
  promisedBy,
} from '../../../src/domain/initiative/from-decision.ts';
import { INITIATIVE_STATES } from '../../../src/domain/initiative/initiative.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { aDecision, PARTS, readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';

const proposal = readyAnswer('2026-1');
const PROMISED = {
  outcome: 'planned',
  parts: PARTS,
  lead: { name: 'Ole Bang' },
  area: 'it',
  now: '2026-11-23T09:00:00.000Z',
} as const;

describe('fromDecision', () => {
  it('is the same for each repetition, and another one after it was taken up again', () => {
    expect(fromDecision(no('2026-1'))).toBe('d-2026-0001');
    expect(fromDecision(no('2026-1'), 1)).toBe('d-2026-0001-2');
  });
});

describe('beginsAs', () => {
  it('has a state for what is still to be done', () => {
    expect(OUTCOMES.filter(isOpenOutcome)).toEqual(['planned', 'in-progress', 'already-under-way']);
    expect(OUTCOMES.map(beginsAs).filter((one) => one !== undefined)).toEqual([
      'planned',
      'started',
      'already-under-way',
    ]);
  });
});

describe('promisedBy', () => {
  it('has the words of the decision, and the first sentence as its title', () => {
    expect(promisedBy(proposal, PROMISED)).toMatchObject({
      id: 'd-2026-0001',
      version: 1,
      title: 'Timerne skrives ét sted fra nytår',
      what: PARTS.initiative,
      improvement: PARTS.improvement,
      horizon: PARTS.horizon,
      state: 'planned',
      lead: { name: 'Ole Bang' },
      area: 'it',
      proposals: ['2026-0001'],
    });
  });

  it('is one of its own after a former decision', () => {
    const again = { ...proposal, formerDecisions: [aDecision({ state: 'published' })] };

    expect(promisedBy(again, PROMISED).id).toBe('d-2026-0001-2');
  });
});

describe('answersTo', () => {
  it('does while it is not over', () => {
    const initiative = promisedBy(proposal, PROMISED);

    expect(answersTo(initiative, no('2026-1'))).toBe(true);
    expect(answersTo(initiative, no('2026-2'))).toBe(false);
    for (const [state, { over }] of Object.entries(INITIATIVE_STATES)) {
      const now = { ...initiative, state: state as typeof initiative.state };
      expect(answersTo(now, no('2026-1'))).toBe(!over);
    }
  });
});
