import { describe, expect, it } from 'vitest';
import { paperStations } from '../../../src/domain/paper/paper-workshop.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { shortlistsOf } from '../../../src/domain/round/shortlist.ts';
import { aNote, aPlan } from '../../support/a-workshop.ts';

const { stations } = aPlan();
const groups = groupsOf([aNote({ text: 'Tre skemaer' })]);
const shortlists = shortlistsOf({
  stations,
  groups,
  tally: new Map(groups.map(({ id }) => [id, 4])),
  picks: [],
});

describe('paperStations', () => {
  it('has the stations where something was chosen, and nobody who wrote it', () => {
    const found = paperStations(shortlists, 'done');

    expect(found).toEqual([
      { title: 'Nye medarbejdere', chosen: [{ text: 'Tre skemaer', votes: 4 }] },
    ]);
    expect(JSON.stringify(found)).not.toContain('Karen');
  });

  it('tells nothing before the vote is over', () => {
    expect(paperStations(shortlists, 'vote')).toEqual([]);
  });
});
