import { describe, expect, it } from 'vitest';
import type { Flags } from '../../../src/domain/proposal/marks.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { flag, printOf } from '../../../src/domain/triage/flags.ts';
import { awaitsReviewer, noteReviewed } from '../../../src/domain/triage/law-review.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const LAW: Flags = { touchesLaw: { reviewer: 'Ida Holm' }, concernsMed: true };
const waiting = aProposal('2026-1', { flags: LAW });
const note = (proposal = waiting, seen = printOf(LAW)) =>
  noteReviewed(proposal, { seen, today: '2026-11-23' }, BY);

describe('awaitsReviewer', () => {
  it('holds until it is noted that the named reviewer has looked', () => {
    expect(awaitsReviewer({})).toBe(false);
    expect(awaitsReviewer({ flags: { concernsMed: true } })).toBe(false);
    expect(awaitsReviewer(waiting)).toBe(true);
    expect(awaitsReviewer(value(note()).proposal)).toBe(false);
  });
});

describe('noteReviewed', () => {
  it('keeps the day and who wrote it down, once', () => {
    const { proposal, events } = value(note());

    expect(proposal.flags).toEqual({
      touchesLaw: { reviewer: 'Ida Holm', reviewedAt: '2026-11-23', notedBy: 'karen' },
      concernsMed: true,
    });
    expect(events).toMatchObject([{ kind: 'flagged', by: 'karen' }]);
    expect(value(note(proposal)).events).toEqual([]);
  });

  it('is refused when the marks are others than those shown', () => {
    expect(note(waiting, 'other')).toMatchObject({ problem: { kind: 'changed-meanwhile' } });
    expect(note(aProposal('2026-1'))).toMatchObject({ problem: { kind: 'changed-meanwhile' } });
  });
});

describe('flag', () => {
  it('remembers who first noted the day, and for whom', () => {
    const typed: Flags = { touchesLaw: { reviewer: 'Ida Holm', reviewedAt: '2026-11-20' } };
    const { proposal } = value(flag(waiting, { flags: typed, seen: printOf(LAW) }, BY));
    expect(proposal.flags?.touchesLaw?.notedBy).toBe('karen');

    const by = { ...BY, person: asId<PersonId>('ole') };
    const seen = printOf(proposal.flags);
    expect(value(flag(proposal, { flags: typed, seen }, by)).events).toEqual([]);
    const other: Flags = { touchesLaw: { reviewer: 'Bo', reviewedAt: '2026-11-20' } };
    const renamed = value(flag(proposal, { flags: other, seen }, by)).proposal;
    expect(renamed.flags?.touchesLaw?.notedBy).toBe('ole');
  });
});
