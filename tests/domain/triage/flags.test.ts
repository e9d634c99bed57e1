import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { countAutomation, flag, hasFlag, printOf } from '../../../src/domain/triage/flags.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('ole'), now: '2026-11-23T09:00:00.000Z' };
const MED = { concernsMed: true } as const;

describe('flag', () => {
  it('sets the marks, with an event that tells none of them', () => {
    const flags = { touchesLaw: { reviewer: 'Jens Jurist' } };
    const { proposal, events } = value(flag(aProposal('2026-1'), { flags, seen: printOf() }, BY));

    expect(proposal.flags).toEqual(flags);
    expect(events).toEqual([
      { no: '2026-0001', kind: 'flagged', at: BY.now, by: 'ole', from: 'received', to: 'received' },
    ]);
  });

  it('has nothing to do where they are so already, whatever was seen', () => {
    const proposal = aProposal('2026-1', { flags: MED });

    expect(value(flag(proposal, { flags: MED, seen: 'old' }, BY)).events).toEqual([]);
  });

  it('refuses over marks somebody else set meanwhile', () => {
    const proposal = aProposal('2026-1', { flags: MED });
    const refused = flag(proposal, { flags: { budget: { year: 2027 } }, seen: printOf() }, BY);

    expect(refused).toEqual({ ok: false, problem: { kind: 'changed-meanwhile' } });
  });

  it('leaves no empty marks behind', () => {
    const proposal = aProposal('2026-1', { flags: MED });
    const cleared = value(flag(proposal, { flags: {}, seen: printOf(MED) }, BY)).proposal;

    expect(cleared).not.toHaveProperty('flags');
  });
});

describe('hasFlag', () => {
  it('holds for a mark that is set, also without its figure', () => {
    const proposal = aProposal('2026-1', { flags: { movesWork: {} } });

    expect([hasFlag(proposal, 'movesWork'), hasFlag(proposal, 'budget')]).toEqual([true, false]);
  });
});

describe('printOf', () => {
  it('differs for every other mark and is the same for the same', () => {
    const prints = [{}, MED, { budget: { year: 2027 } }, { budget: { year: 2028 } }].map(printOf);

    expect(new Set(prints).size).toBe(4);
    expect(printOf({ concernsMed: true })).toBe(printOf(MED));
  });
});

describe('countAutomation', () => {
  it('counts open proposals in each stage', () => {
    const counted = countAutomation([
      aProposal('2026-1', { flags: { automation: 'selected' } }),
      aProposal('2026-2', { flags: { automation: 'selected' }, status: 'closed' }),
      aProposal('2026-3', { flags: MED }),
    ]);

    expect(counted.filter(({ count }) => count > 0)).toEqual([{ stage: 'selected', count: 1 }]);
    expect(counted.map(({ stage }) => stage)).toEqual([
      'identified',
      'selected',
      'qualified',
      'developing',
      'running',
    ]);
  });
});
