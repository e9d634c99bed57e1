import { describe, expect, it } from 'vitest';
import type { WorkshopNoteView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { noteNotCpr, workshopNote } from '../../../src/cards/views/workshop-note.ts';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<WorkshopNoteView> = {}, workshop: Partial<Workshop> = {}) => {
  const round = aWorkshop({ phase: 'notes', slot: 1, ...workshop });
  const [station] = round.workshop.stations;
  if (station === undefined) throw new Error('no station');
  return expand(workshopNote({ round, station, slot: 1, id: 'form', ...differs }, 'da'));
};

describe('workshopNote', () => {
  it('says who will see it', () => {
    expect(textIn(shown())).toContain('uden navn');
    expect(textIn(shown({}, { namesShown: true }))).toContain('med dit navn');
  });

  it('asks for the number at a table only where tables may write', () => {
    expect(JSON.stringify(shown())).toContain('w.present');
    expect(JSON.stringify(shown({}, { tables: false }))).not.toContain('w.present');
  });

  it('names its form in every button that sends it', () => {
    expect(JSON.stringify(shown()).match(/"note":"form"/g)?.length).toBe(4);
    expect(titlesIn(shown())).toEqual(['Send', 'Send, og skriv en til', 'Skift station']);
    expect(titlesIn(shown({ rehearsal: true }))).toEqual(['Send', 'Stop øvelsen']);
    expect(JSON.stringify(shown({ rehearsal: true }))).not.toContain('workshop.note');
  });

  it('shows what was typed and what is wrong with it', () => {
    const typed = { text: 'Om 010190-1234', idea: '', hassle: '4', for: 'table', present: '0' };
    const card = shown({
      typed,
      note: 'late',
      faults: [
        { field: 'text', kind: 'cpr', shown: ['010190-xxxx'] },
        { field: 'present', kind: 'not-a-number' },
      ],
    });
    expect(JSON.stringify(card)).toContain('"value":"Om 010190-1234"');
    expect(JSON.stringify(card)).toContain(noteNotCpr('text'));
    expect(textIn(card)).toContain('010190-xxxx');
    expect(textIn(card)).toContain('1 til 100');
    expect(textIn(card)).toContain('Den runde er slut');
  });
});
