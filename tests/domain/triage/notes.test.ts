import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { addNote } from '../../../src/domain/triage/notes.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const by = (who: string) => ({ person: asId<PersonId>(who), now: '2026-11-23T09:00:00.000Z' });

describe('addNote', () => {
  it('adds to what others wrote, with an event that quotes nothing', () => {
    const first = value(addNote(aProposal('2026-1'), 'Ring først', by('ole')));
    const second = value(addNote(first.proposal, 'Er gjort', by('karen')));

    expect(second.proposal.notes?.map(({ text }) => text)).toEqual(['Ring først', 'Er gjort']);
    expect(JSON.stringify(second.events)).not.toContain('gjort');
    expect(second.events).toMatchObject([{ kind: 'noted', by: 'karen' }]);
  });

  it('adds none for a second press', () => {
    const once = value(addNote(aProposal('2026-1'), 'Ring først', by('ole'))).proposal;

    expect(value(addNote(once, 'Ring først', by('ole'))).events).toEqual([]);
    expect(value(addNote(once, 'Ring først', by('karen'))).events).toHaveLength(1);
  });

  it('leaves what the proposer sees as it was', () => {
    const before = aProposal('2026-1');
    const { notes: _notes, ...after } = value(addNote(before, 'Ring', by('ole'))).proposal;

    expect(after).toEqual(before);
  });
});
