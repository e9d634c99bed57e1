import { describe, expect, it } from 'vitest';
import { followingMain } from '../../../src/domain/proposal/following-main.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const CHILD = aProposal('2026-2', {
  status: 'merged',
  holder: { kind: 'nobody' },
  mergedInto: { no: no('2026-1'), status: 'received', holder: { kind: 'team' } },
});

describe('followingMain', () => {
  it('is where the other is, in its own words', () => {
    const main = aProposal('2026-1', {
      status: 'closed',
      holder: { kind: 'nobody' },
      outcome: 'guidance',
      answer: 'Se vejledningen.',
      dueOn: '2026-12-09',
    });

    expect(followingMain(CHILD, main)).toMatchObject({
      no: '2026-0002',
      answers: CHILD.answers,
      status: 'closed',
      outcome: 'guidance',
      answer: 'Se vejledningen.',
      dueOn: '2026-12-09',
    });
  });

  it('shows nothing of a decision that is not published', () => {
    const decision = { state: 'ready', version: 1 } as never;
    const main = aProposal('2026-1', { status: 'forwarded', decision });

    expect(followingMain(CHILD, main)).not.toHaveProperty('decision');
  });

  it('stays as it is beside any other', () => {
    expect(followingMain(CHILD, aProposal('2026-3'))).toBe(CHILD);
    expect(followingMain(CHILD, undefined)).toBe(CHILD);
  });
});
