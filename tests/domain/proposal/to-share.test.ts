import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/proposal/status.ts';
import { isOpenToOthers, isOwn } from '../../../src/domain/proposal/to-share.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';

const JENS = asId<PersonId>('jens');
const open = (...differs: Parameters<typeof aProposal>[1][]) =>
  differs.map((one) => isOpenToOthers(aProposal('2026-1', one), JENS));

describe('a proposal that may be found', () => {
  it('is somebody else’s that one could say the same of', () => {
    const all = Object.keys(STATUSES) as (keyof typeof STATUSES)[];

    expect(all.filter((status) => open({ status })[0])).toEqual([
      'received',
      'assessing',
      'waiting',
      'forwarded',
      'decided',
    ]);
  });

  it('is one that is done and told, and no other that is over', () => {
    expect(
      open(
        { status: 'closed', outcome: 'done' },
        { status: 'closed', outcome: 'not-for-us' },
        { status: 'decided', outcome: 'done' },
      ),
    ).toEqual([true, false, true]);
  });

  it('is never one whose words are for the team', () => {
    const answers = { challenge: 'Ord', visibility: 'team' };

    expect(open({ answers }, { answers, status: 'closed', outcome: 'done' })).toEqual([
      false,
      false,
    ]);
  });

  it('is one’s own as one’s own', () => {
    const own = aProposal('2026-1', { proposer: JENS });

    expect([isOwn(own, JENS), isOpenToOthers(own, JENS)]).toEqual([true, false]);
  });
});
