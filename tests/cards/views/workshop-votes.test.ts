import { describe, expect, it } from 'vitest';
import type { WorkshopVotesView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { groupTitle, workshopVotes } from '../../../src/cards/views/workshop-votes.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { no } from '../../support/a-proposal.ts';
import { aNote, aWorkshop } from '../../support/a-workshop.ts';
import { textIn, titlesIn } from '../walk.ts';

const GROUPS = groupsOf([
  aNote({ id: 'a', group: 'a', like: no('2026-0031') }),
  aNote({ id: 'b', group: 'a' }),
]);

const NONE = { before: false, after: false };

const shown = (differs: Partial<WorkshopVotesView> = {}, at = 0) => {
  const round = aWorkshop({ phase: 'vote', slot: 2 });
  const station = round.workshop.stations[at];
  if (station === undefined) throw new Error('no station');
  const view = { round, station, groups: GROUPS, chosen: ['a'], others: NONE, ...differs };
  return expand(workshopVotes(view, 'da'));
};

describe('workshopVotes', () => {
  it('shows each group with its notes and what it is like, and what was chosen', () => {
    const card = JSON.stringify(shown());
    expect(card).toContain(
      'Skemaet til ansættelse skal udfyldes tre gange · 2 noter · ligner 2026-0031',
    );
    expect(card).toContain('"value":"a"');
    expect(textIn(shown())).toContain('Vælg de 3 vigtigste');
  });

  it('leads from station to station, as long as another has something to vote on', () => {
    const after = { others: { before: false, after: true } };
    expect(titlesIn(shown(after))).toEqual(['Stem, og gå til næste station']);
    const before = { others: { before: true, after: false } };
    expect(titlesIn(shown(before, 1))).toEqual(['Stem', 'Første station']);
    expect(titlesIn(shown())).toEqual(['Stem']);
  });

  it('says what became of the votes, and how many notes there is no room for', () => {
    expect(textIn(shown({ note: 'kept' }))).toContain('Dine stemmer er gemt');
    expect(textIn(shown({ note: 'too-many' }))).toContain('Vælg højst 3');
    expect(textIn(shown({ note: 'gone' }))).toContain('Vælg igen');
    const many = groupsOf(Array.from({ length: 43 }, (_, at) => aNote({ id: `n${at}` })));
    expect(textIn(shown({ groups: many }))).toContain('3 flere noter');
  });
});

describe('groupTitle', () => {
  it('counts no notes where there is one', () => {
    const [group] = groupsOf([aNote()]);
    expect(group && groupTitle(group, 'da')).toBe('Skemaet til ansættelse skal udfyldes tre gange');
  });
});
