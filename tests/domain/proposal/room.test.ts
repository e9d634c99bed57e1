import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { hasRoom, ROOM, ROW_BYTES, rowBytes } from '../../../src/domain/proposal/room.ts';
import { aProposal } from '../../support/builders.ts';
import {
  bareButLong,
  fullestProposal,
  repliedBack,
  toldMissing,
  WRITERS,
} from '../../support/fullest-proposal.ts';

const notes = (count: number, text = 'Ring'): NonNullable<Proposal['notes']> =>
  Array.from({ length: count }, () => ({ by: aProposal().proposer, at: '', text }));
/** What the table service takes. */
const LARGEST_ROW = 1_048_576;

describe('the room of a proposal', () => {
  it('ends at the number of each kind, and never for what is no more than before', () => {
    const full = aProposal({ notes: notes(ROOM.notes) });
    const over = aProposal({ notes: notes(ROOM.notes + 1) });

    expect(hasRoom(aProposal({ notes: notes(ROOM.notes - 1) }), full)).toBe(true);
    expect(hasRoom(full, over)).toBe(false);
    expect(hasRoom(over, { ...over, changedAt: '2026-12-01T09:00:00.000Z' })).toBe(true);
  });

  it('ends at the size of the row, and never for what is no longer than before', () => {
    const long = 'x'.repeat(ROW_BYTES / 2);
    const full = aProposal({ notes: notes(1, long) });

    expect(hasRoom(aProposal(), full)).toBe(false);
    expect(hasRoom(full, { ...full, notes: notes(1, long.slice(1)) })).toBe(true);
  });

  it('is kept for the reply to a question that was put', () => {
    const asked = {
      ...aProposal(),
      supplements: Array.from({ length: ROOM.asked }, () => ({ at: '', text: '', question: '?' })),
    };
    const open = { ...asked, question: { at: '', text: 'Hvad nu?' } };

    expect(hasRoom(asked, open)).toBe(false);
    const answered = [...asked.supplements, { at: '', text: 'Det', question: 'Hvad nu?' }];
    expect(hasRoom(open, { ...asked, supplements: answered })).toBe(true);
  });

  it.each(Object.entries(WRITERS))(
    'turns nobody away from %s before it is used up',
    (kind, write) => {
      const most = ROOM[kind as keyof typeof WRITERS];
      let proposal = aProposal({ answeredAt: '2026-12-01T09:00:00.000Z', outcome: 'done' });
      if (kind === 'verdicts') proposal = { ...proposal, status: 'decided' };
      const short = (one: Proposal): Proposal => ({
        ...one,
        supplements: one.supplements.map((each) => ({ ...each, text: 'Kort' })),
        ...(one.assessments && {
          assessments: one.assessments.map((each) => ({ ...each, note: 'Kort' })),
        }),
        ...(one.treatments && {
          treatments: one.treatments.map((each) => ({ ...each, note: 'Kort' })),
        }),
        ...(one.notes && { notes: one.notes.map((each) => ({ ...each, text: 'Kort' })) }),
      });
      let written = 0;
      for (let at = 1; at <= most + 1; at += 1) {
        const next = write(proposal, at);
        if (!next.ok) break;
        proposal = short(next.value.proposal);
        written += 1;
      }

      expect(written).toBe(most);
    },
  );

  it('leaves the fullest proposal with a row that can be written, and room to answer it', () => {
    const fullest = fullestProposal();

    expect(rowBytes(fullest)).toBeGreaterThan(ROW_BYTES);
    expect(rowBytes(fullest) + rowBytes(bareButLong())).toBeLessThan(LARGEST_ROW);
    expect(repliedBack(fullest)).toMatchObject({ problem: { kind: 'full' } });
    expect(toldMissing(fullest)).toMatchObject({ problem: { kind: 'full' } });
  });
});
