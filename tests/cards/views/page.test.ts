import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/cards/page-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { page } from '../../../src/cards/views/page.ts';
import { notesSet } from '../../support/question-sets.ts';
import { DRAFT, NO, pageView } from '../samples/data.ts';
import { manyUnits } from '../samples/notes.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (id: string, more: Partial<PageView> = {}) =>
  expand(page(pageView(USUAL, id, more), 'da'));
const required = { kind: 'required' } as const;

describe('page', () => {
  it('says where one is', () => {
    expect(textIn(shown('cumbersome'))).toContain('Forslag · Trin 1 af 4\nHvad er besværligt?');
    expect(textIn(shown('figures'))).toContain('Forslag · Frivilligt\nTal og eksempler');
    expect(textIn(shown('check', { editing: NO }))).toContain('Retter 2026-0042 · Trin 4 af 4');
  });

  it('tells on the first page that one may stop there, and on no other', () => {
    expect(textIn(shown('cumbersome'))).toContain('så tryk “Send nu”');
    expect(textIn(shown('help'))).not.toContain('så tryk “Send nu”');
    expect(textIn(shown('cumbersome', { editing: NO }))).not.toContain('så tryk “Send nu”');
  });

  it('opens with what the set says of itself, on the first page only', () => {
    const set = { ...notesSet(), intro: { da: 'Tak, fordi du hjælper.', en: 'Thank you.' } };

    expect(textIn(shown('place', { set }))).toContain('Tak, fordi du hjælper.');
    expect(textIn(shown('notes', { set }))).not.toContain('Tak, fordi du hjælper.');
  });

  it('tells somebody new who sees it, and what else they have begun', () => {
    const begun = { draft: DRAFT, title: 'Nøglerne til hallen' };
    const text = textIn(shown('cumbersome', { note: 'from-message', newcomer: true, begun }));

    expect(text).toContain('så ingen kan genkendes');
    expect(text).toContain('Hvem ser det?');
    expect(text).toContain('Du er også i gang med “Nøglerne til hallen”.');
    expect(textIn(shown('cumbersome'))).not.toContain('Hvem ser det?');
  });

  it('asks only what applies', () => {
    const ids = (card: unknown) => nodesIn(card, 'Input').map(({ id }) => id);

    expect(ids(shown('more'))).toEqual(['a.wish', 'a.origin', 'a.frequency']);
    expect(ids(shown('more', { answers: { need: 'exempt' } }))).toEqual([
      'a.rule',
      'a.origin',
      'a.scope',
    ]);
  });

  it.each<[NonNullable<PageView['note']>, string]>([
    ['stale', 'Kortet er ændret siden. Her er det nyeste – det, du skrev, er med.'],
    ['from-chat', 'Jeg har sat din tekst ind. Intet er sendt endnu.'],
    ['resumed', 'Her slap du.'],
    ['clipped', 'Begyndelsen er sat ind'],
  ])('says what happened: %s', (note, words) => {
    expect(textIn(shown('cumbersome', { note }))).toContain(words);
  });

  it('names the number just received where another may be written', () => {
    const set = notesSet();

    expect(textIn(shown('notes', { set, received: NO }))).toContain(
      '2026-0042 er sendt. Her er plads til en til.',
    );
    expect(textIn(shown('notes', { set }))).not.toContain('er sendt');
    expect(textIn(expand(page(pageView(USUAL, 'notes', { set, received: NO }), 'en')))).toContain(
      '2026-0042 is sent. Here is room for another.',
    );
  });

  it('leaves out what one can best do without when there is no room for it', () => {
    const resumed = { note: 'resumed', offer: 'en' } as const;
    const set = manyUnits(notesSet());

    expect(titlesIn(shown('notes', { set, ...resumed }))).toEqual([
      'Søg',
      'Næste',
      'Tilbage',
      'Send nu',
      'Send, og skriv en til',
      'Fortsæt senere',
    ]);
    expect(titlesIn(shown('cumbersome', resumed)).slice(-2)).toEqual(['Slet kladden', 'English']);
  });

  it('keeps every value when something is wrong, and says how much on top', () => {
    const card = shown('cumbersome', {
      answers: { challenge: 'Kort' },
      problems: [
        {
          question: 'challenge',
          input: 'challenge',
          reason: { kind: 'too-short', min: 10, length: 4 },
        },
        { question: 'hassle', input: 'hassle', reason: required },
      ],
    });

    expect(inputIn(card, 'a.challenge')['value']).toBe('Kort');
    expect(textIn(card)).toContain('⚠ Der er 2 ting, der skal rettes herunder.');
    expect(textIn(card)).toContain('⚠ Skriv mindst 10 tegn – der er 4 nu.');
  });

  it('tells that the state has to change its own rules', () => {
    const answers = { challenge: 'Lang nok', hassle: 3, origin: 'national' };

    expect(textIn(shown('check', { answers }))).toContain('Vi samler dem og sender dem videre.');
  });

  it('looks again for a workplace on the page it is on', () => {
    const units = Array.from({ length: 900 }, (_, at) => {
      const name = `Børnehuset nummer ${at}`;
      return { id: `u${at}`, label: { da: name, en: name } };
    });
    const unit = {
      id: 'unit',
      kind: 'unit',
      label: { da: 'Hvor?', en: 'Where?' },
      choices: units,
    } as const;
    const { set, page: check } = pageView(USUAL, 'check');
    const own = { ...check, questions: [unit] };

    const card = shown('check', { set: { ...set, pages: [own] } });

    expect(sentBy(card, 'Søg')).toMatchObject({ draft: DRAFT, go: 'edit', to: 'check' });
  });
});
