import { describe, expect, it } from 'vitest';
import type { WorkshopAnswerView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { workshopAnswer } from '../../../src/cards/views/workshop-answer.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { aNote, aWorkshop } from '../../support/a-workshop.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<WorkshopAnswerView> = {}) => {
  const round = aWorkshop({ phase: 'answer', slot: 2 });
  const [station] = round.workshop.stations;
  const [item, ...tied] = groupsOf([aNote({ id: 'a' }), aNote({ id: 'b', text: 'En anden note' })]);
  if (station === undefined || item === undefined) throw new Error('nothing');
  const listed = (group: typeof item) => ({ group, votes: 19, revision: 2 });
  const view = { round, station, item: listed(item), at: 0, of: 2, leads: true, faults: [] };
  return expand(workshopAnswer({ ...view, tied: tied.map(listed), ...differs }, 'da'));
};

describe('workshopAnswer', () => {
  it('asks what was said and agreed, who follows up, and when', () => {
    const card = shown();
    expect(textIn(card)).toContain('19 stemmer');
    expect(textIn(card)).toContain('Bo Lund');
    for (const choice of [
      'Vi gør det',
      'Vi undersøger det',
      'Kræver beslutning',
      'Vi gør det ikke',
    ])
      expect(JSON.stringify(card)).toContain(choice);
    expect(JSON.stringify(card)).toContain('"revision":2');
  });

  it('lets the host alone decide what is on the list', () => {
    expect(titlesIn(shown())).toEqual([
      ...['Gem, og gå til næste', 'Gem', 'Tag ud af listen', 'Tag en med, der står lige'],
      'Tilbage',
    ]);
    expect(titlesIn(shown({ leads: false, at: 1 }))).toEqual(['Gem']);
    expect(JSON.stringify(shown({ leads: false }))).not.toContain('En anden note');
  });

  it('shows what was typed and what is wrong with it', () => {
    const typed = { said: 'Måske', agreed: '', who: 'Ida', when: 'snart' };
    const card = shown({
      typed,
      note: 'stale',
      faults: [
        { field: 'agreed', kind: 'required' },
        { field: 'when', kind: 'bad-horizon' },
      ],
    });
    expect(JSON.stringify(card)).toContain('"value":"Måske"');
    expect(textIn(card)).toContain('En anden har svaret siden');
    expect(textIn(card)).toContain('uge 14 2027');
    expect(textIn(card)).toContain('Vælg, hvad I har aftalt.');
  });
});
