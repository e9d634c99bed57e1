import { describe, expect, it } from 'vitest';
import {
  summaryMessages,
  workshopReceipt,
  workshopSummary,
} from '../../../src/domain/delivery/workshop-messages.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { shortlistsOf } from '../../../src/domain/round/shortlist.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { no } from '../../support/a-proposal.ts';
import { aNote, aParticipant, aWorkshop } from '../../support/a-workshop.ts';

const ROUND = aWorkshop({ phase: 'done' });
const landed = { no: no('2026-0001'), as: 'proposal' } as const;

describe('workshopReceipt', () => {
  it('names one’s own notes alone, and how many there is no room for', () => {
    const own = Array.from({ length: 22 }, (_, at) => aNote({ id: `n${at}`, landed }));
    const other = aNote({ id: 'x', person: asId<PersonId>('bo'), landed });
    const { audience, content } = workshopReceipt(ROUND, aParticipant('karen'), [...own, other]);
    expect(audience).toEqual({ kind: 'person', person: 'karen' });
    if (content.kind !== 'workshop-receipt') throw new Error('no receipt');
    expect(content.notes).toHaveLength(20);
    expect(content.more).toBe(2);
  });
});

describe('the summary', () => {
  const notes = [aNote({ id: 'a', group: 'a', landed }), aNote({ id: 'b', group: 'b' })];
  const shortlists = shortlistsOf({
    stations: ROUND.workshop.stations,
    groups: groupsOf(notes),
    tally: new Map([['a', 2]]),
    picks: [],
  });
  const summary = workshopSummary(ROUND, { participants: 3, notes, shortlists });

  it('counts, and lists what was voted for with its number', () => {
    expect(summary).toMatchObject({ participants: 3, notes: 2 });
    expect(summary.stations[0]).toMatchObject({
      owner: 'Bo Lund',
      notes: 2,
      list: [{ votes: 2, no: '2026-0001' }],
    });
    expect(summary.stations[1]?.list).toEqual([]);
  });

  it('goes to the place and to the channel, once where they are the same', () => {
    const kinds = (channel: string | undefined) =>
      summaryMessages(ROUND, summary, { channel, revision: 7 }).map(
        ({ audience }) => audience.kind,
      );
    expect(kinds('19:elsewhere')).toEqual(['place', 'channel']);
    expect(kinds(ROUND.place?.conversation)).toEqual(['place']);
    expect(kinds(undefined)).toEqual(['place']);
  });
});
