import { describe, expect, it } from 'vitest';
import { dueOfForums, offerStatus } from '../../../src/domain/decision/due-of-forums.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { aTreatment } from '../../support/a-decision.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { REGISTER } from '../../support/leader-world.ts';
import { aPublished } from '../../support/promised.ts';

const NOW = '2027-11-17T08:00:00.000Z';

const FORUM = 'board';
const BOARD = { id: FORUM, name: 'Direktionen', kind: 'executive' } as const;
const KNOWN = { ...REGISTER, forums: [BOARD] };
const KEY = `status~${FORUM}~2026-11-17`;

/** Decided by the first forum of the register on Tuesday 17 November 2026. */
const decided = (number: string, differs: Partial<Proposal> = {}): Proposal =>
  aProposal(number, {
    status: 'decided',
    treatments: [aTreatment({ forum: FORUM, decides: true })],
    decision: aPublished({ as: 'decider' }),
    ...differs,
  });
const due = (proposals: readonly Proposal[], today = '2027-11-17') =>
  dueOfForums(proposals, { register: KNOWN, calendar: holidays(), today });

describe('a year after a forum decided', () => {
  it('is one offer for the forum and the day, carried by the first of them', () => {
    expect(due([decided('2026-0002'), decided('2026-0001')])).toEqual([
      { forum: FORUM, on: '2026-11-17', count: 2, no: '2026-0001', key: KEY },
    ]);
  });

  it('is offered from that working day on, and for two months', () => {
    const on = (today: string) => due([decided('2026-0001')], today).length;

    expect(['2027-11-16', '2027-11-17', '2028-01-16', '2028-01-17'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('is not offered again once any of them has noted it', () => {
    expect(due([decided('2026-0001'), decided('2026-0002', { said: [KEY] })])).toEqual([]);
  });

  it('is not offered of what nobody was told, was taken back, or no forum decided', () => {
    expect(
      due([decided('2026-0001', { decision: aPublished({ as: 'decider', state: 'ready' }) })]),
    ).toEqual([]);
    expect(due([decided('2026-0001', { status: 'withdrawn' })])).toEqual([]);
    expect(due([decided('2026-0001', { decision: aPublished() })])).toEqual([]);
    expect(due([decided('2026-0001', { treatments: [aTreatment({ forum: FORUM })] })])).toEqual([]);
    const gone = [aTreatment({ forum: 'gone', decides: true as const })];
    expect(due([decided('2026-0001', { treatments: gone })])).toEqual([]);
  });

  it('tells the channel, and notes it with an event; said already, it says nothing', () => {
    const proposal = decided('2026-0001');
    const [year] = due([proposal]);
    if (year === undefined) throw new Error('nothing is due');
    const offered = offerStatus(proposal, year, NOW);

    expect(offered).toMatchObject({
      proposal: { said: [year.key], changedAt: proposal.changedAt },
      events: [{ no: '2026-0001', kind: 'status-offered', by: 'system', to: 'decided' }],
      says: [
        {
          audience: { kind: 'channel' },
          content: { kind: 'status-offer', forum: FORUM, on: '2026-11-17', count: 1 },
        },
      ],
    });
    expect(offerStatus(offered?.proposal ?? proposal, year, NOW)).toBeUndefined();
  });
});
