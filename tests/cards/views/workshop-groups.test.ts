import { expect, it } from 'vitest';
import type { WorkshopGroupsView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { workshopGroups } from '../../../src/cards/views/workshop-groups.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { aNote, aWorkshop } from '../../support/a-workshop.ts';
import { inputIn, textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<WorkshopGroupsView> = {}) => {
  const round = aWorkshop({ phase: 'between', slot: 1 });
  const [station] = round.workshop.stations;
  if (station === undefined) throw new Error('no station');
  const groups = groupsOf([
    aNote({ id: 'a', group: 'g', present: 6 }),
    aNote({ id: 'b', group: 'g', text: 'En note mere om det' }),
  ]);
  return expand(workshopGroups({ round, station, groups, ...differs }, 'da'));
};

it('shows who stands behind each group, tables said so, and lets a note be moved', () => {
  expect(textIn(shown())).toContain('6 personer (heraf 6 ved borde)');
  expect(textIn(shown())).toContain('En note mere om det');
  expect(titlesIn(shown())).toEqual(['Flyt', 'Næste station', 'Tilbage']);
  expect(JSON.stringify(shown())).toContain('"title":"For sig selv","value":"alone"');
});

it('says beside its field what is missing, and keeps what was chosen', () => {
  const card = shown({ chosen: { note: '', to: 'g' } });

  expect(textIn(card)).toContain('Vælg den note, der skal flyttes.');
  expect(textIn(card)).not.toContain('Vælg, hvor den skal hen.');
  expect(inputIn(card, 'w.to')['value']).toBe('g');
});

it('has nothing to move where there are no notes, and says when it is too late', () => {
  expect(titlesIn(shown({ groups: [] }))).not.toContain('Flyt');
  expect(textIn(shown({ note: 'too-late' }))).toContain('kan ikke flyttes');
});
