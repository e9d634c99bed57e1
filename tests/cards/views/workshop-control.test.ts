import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopControl } from '../../../src/cards/views/workshop-control.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import { stepsOf } from '../../../src/domain/round/workshop-steps.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { buttonsIn, textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<Workshop>, more: Partial<Round> = {}, unanswered = 1) => {
  const round = aWorkshop(differs, { code: '4821', ...more });
  const stations = [{ title: 'Indkøb', notes: 7, here: 5 }];
  const counts = { people: 31, notes: 87, voters: 12, unanswered };
  return expand(
    workshopControl({ round, steps: stepsOf(round.workshop), stations, ...counts }, 'da'),
  );
};

describe('workshopControl', () => {
  it('has the next step first in every phase', () => {
    const firsts = (
      [
        { phase: 'join' },
        { phase: 'notes', slot: 1 },
        { phase: 'between', slot: 1 },
        { phase: 'between', slot: 2 },
        { phase: 'vote', slot: 2 },
        { phase: 'answer', slot: 2 },
      ] as const
    ).map((at) => titlesIn(shown(at))[0]);
    expect(firsts).toEqual([
      ...['Start runde 1', 'Stop runde 1', 'Start runde 2', 'Start afstemningen'],
      ...['Luk afstemningen, og svar', 'Svar på de vigtigste'],
    ]);
  });

  it('leads to the end once all is answered', () => {
    const card = shown({ phase: 'answer', slot: 2 }, {}, 0);

    expect(titlesIn(card).slice(0, 2)).toEqual([
      'Afslut, og send opsamling',
      'Svar på de vigtigste',
    ]);
    expect(buttonsIn(card)[0]).toMatchObject({ style: 'positive' });
  });

  it('counts people and notes, by station while a slot runs, and shows the code', () => {
    const text = textIn(shown({ phase: 'notes', slot: 1 }));
    expect(text).toContain('31 deltagere · 87 noter');
    expect(text).toContain('5 deltagere · 7 noter');
    expect(text).toContain('4821');
    expect(textIn(shown({ phase: 'vote', slot: 2 }))).toContain('12 har stemt');
  });

  it('goes on or is cancelled while it stands still, and takes no step', () => {
    const titles = titlesIn(shown({ phase: 'notes', slot: 1 }, { state: 'paused' }));
    expect(titles[0]).toBe('Fortsæt');
    expect(titles).toContain('Aflys');
    expect(titles).not.toContain('Stop runde 1');
  });

  it('is rehearsed, changed and deleted before it is opened', () => {
    const card = shown({}, { state: 'prepared' });
    expect(titlesIn(card)).toEqual(['Øv dig', 'Ret', 'Medværter', 'Slet']);
    expect(textIn(card)).toContain('@Forenkl start');
  });

  it('says whether everything has landed', () => {
    expect(textIn(shown({ phase: 'done', slot: 2 }))).toContain('lægges på forslagene nu');
    const landedAt = '2026-11-24T10:00:00.000Z';
    expect(textIn(shown({ phase: 'done', slot: 2, landedAt }))).toContain('Alle noter står nu');
  });
});
