import { describe, expect, it } from 'vitest';
import { trailLines, whereOf, wordOf } from '../../../src/cards/views/trail-lines.ts';
import type { Treatment } from '../../../src/domain/proposal/decision.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aTreatment } from '../../support/a-decision.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';

const { words } = DEFAULT_RULES;
const names = { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen', med: 'Hoved-MED' } };
const linesOf = (treatments: readonly Treatment[] | undefined, brief = false) =>
  trailLines({ treatments, names, words, brief }, 'da').map((line) =>
    line.map(({ text }) => text).join(''),
  );

describe('trailLines', () => {
  it('has forum, date, item, word and addition, in the order they were given', () => {
    const heard = aTreatment({ forum: 'med', on: '2026-10-01', word: 'discussed' });
    const decided = aTreatment({ decides: true, onBehalf: true, addition: 'med budget' });

    expect(linesOf([heard, decided])).toEqual([
      'Hoved-MED, 1. oktober 2026, punkt 6  drøftet',
      'Direktionen, 17. november 2026, punkt 6  tiltrådt. med budget (afgør sagen, noteret på vegne af forummet)',
    ]);
  });

  it('has the internal note below its line, but not in brief', () => {
    const noted = [aTreatment({ note: 'Kun os' })];

    expect(linesOf(noted)[1]).toBe('Intern note: Kun os');
    expect(linesOf(noted, true)).toHaveLength(1);
  });

  it('says what was agreed in a workshop, and by whom it is followed up', () => {
    const when = { from: '2027-01-01', until: '2027-06-30', text: '1. halvår 2027' };
    const workshop = {
      title: 'Lederdag',
      said: 'Ét skema',
      agreed: 'do',
      who: 'Bo',
      when,
    } as const;
    const { item: _, ...treated } = aTreatment({ forum: 'workshop', word: 'discussed', workshop });

    expect(linesOf([treated])).toEqual([
      'Workshop: Lederdag, 17. november 2026  Vi gør det. Ét skema (Bo følger op, 1. halvår 2027)',
    ]);
  });

  it('shows the latest and says how many there are before', () => {
    const many = Array.from({ length: 20 }, (_, at) => aTreatment({ item: String(at) }));

    expect(linesOf(many)[0]).toBe('og 8 til');
    expect(linesOf(many).at(-1)).toContain('punkt 19');
    expect(linesOf(undefined)).toEqual([]);
  });
});

describe('whereOf', () => {
  it('says a forum that is no more by its id, and no item where there is none', () => {
    const { item: _, ...bare } = aTreatment({ forum: 'gone' });

    expect(whereOf(bare, names, 'da')).toBe('gone, 17. november 2026');
  });
});

describe('wordOf', () => {
  it('says a word that is no more by its id', () => {
    expect(wordOf(aTreatment({ word: 'once' }), words, { language: 'en' })).toBe('once');
  });
});
