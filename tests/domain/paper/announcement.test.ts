import { describe, expect, it } from 'vitest';
import { announcementOf, isAnnounced } from '../../../src/domain/paper/announcement.ts';
import { paperProposal } from '../../../src/domain/paper/paper-proposal.ts';
import { EVENT_KINDS } from '../../../src/domain/proposal/event-kinds.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aDecision } from '../../support/a-decision.ts';
import { aProposal } from '../../support/a-proposal.ts';

const PUBLISHED = {
  state: 'published',
  publishedAt: '2026-11-20T09:00:00.000Z',
  publishedBy: asId<PersonId>('mette'),
  caseworker: 'Hanne Hemmelig',
} as const;

describe('an announcement', () => {
  it('is made of what everybody is told, and of nothing else that happens', () => {
    expect(EVENT_KINDS.filter((kind) => isAnnounced({ kind }))).toEqual(['decided', 'closed']);
  });

  it('has the published answer in it, and no name', () => {
    const proposal = aProposal('2026-0001', { status: 'decided', decision: aDecision(PUBLISHED) });
    const told = announcementOf(
      'tenant',
      { at: '2026-11-20T09:00:00.000Z' },
      paperProposal(proposal, { units: [] }),
    );

    expect(told.data.decision).toMatchObject({
      challenge: 'Timerne skrives tre steder.',
      publishedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(JSON.stringify(told)).not.toMatch(/Hanne|mette|proposer/);
  });

  it('tells nothing of a decision that was taken back meanwhile', () => {
    const proposal = aProposal('2026-0001', { decision: aDecision() });
    const told = announcementOf('tenant', { at: '' }, paperProposal(proposal, { units: [] }));

    expect(told.data.decision).toBeUndefined();
    expect(told.data.reason).toBeUndefined();
  });
});
