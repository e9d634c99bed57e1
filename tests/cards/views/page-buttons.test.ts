import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/cards/page-models.ts';
import { pageButtons, pagePress } from '../../../src/cards/views/page-buttons.ts';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { notesSet } from '../../support/question-sets.ts';
import { answersIn, DRAFT, NO, pageView } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';

const titles = (id: string, more: Partial<PageView> = {}) =>
  pageButtons(pageView(USUAL, id, more), 'da').map(({ title }) => title);
const ownUnit = { ...answersIn(USUAL), origin: 'own-unit' };

describe('pageButtons', () => {
  it.each<[string, Partial<PageView>, readonly string[]]>([
    ['cumbersome', {}, ['Næste', 'Send nu', 'Fortsæt senere']],
    ['help', {}, ['Næste', 'Tilbage', 'Send nu', 'Fortsæt senere']],
    ['help', { editing: NO }, ['Næste', 'Tilbage', 'Gem ændringer', 'Fortsæt senere']],
    ['check', {}, ['Send forslag', 'Tilføj flere oplysninger', 'Fortsæt senere', 'Tilbage']],
    [
      'check',
      { editing: NO },
      ['Gem ændringer', 'Tilføj flere oplysninger', 'Fortsæt senere', 'Tilbage'],
    ],
    [
      'check',
      { answers: ownUnit },
      [
        'Vi ændrer det selv',
        'Send alligevel',
        'Tilføj flere oplysninger',
        'Fortsæt senere',
        'Tilbage',
      ],
    ],
    ['figures', {}, ['Gem', 'Tilbage']],
  ])('leads on from %s with %j', (id, more, expected) => {
    expect(titles(id, more)).toEqual(expected);
  });

  it.each<[string, Partial<PageView>, readonly string[]]>([
    ['notes', {}, ['Næste', 'Tilbage', 'Send nu', 'Send, og skriv en til', 'Fortsæt senere']],
    ['notes', { editing: NO }, ['Næste', 'Tilbage', 'Gem ændringer', 'Fortsæt senere']],
    ['place', {}, ['Næste', 'Send nu', 'Fortsæt senere']],
  ])('offers to write another on a page that is repeated: %s with %j', (id, more, expected) => {
    expect(titles(id, { set: notesSet(), ...more })).toEqual(expected);
  });

  it('offers no next page where there is none, and lets sending stand out', () => {
    const set = { ...notesSet(), pages: notesSet().pages.slice(0, 2) };
    const made = pageButtons(pageView(USUAL, 'notes', { set }), 'en');

    expect(made.map(({ title }) => title)).toEqual([
      'Send now',
      'Send, and write another',
      'Back',
      'Continue later',
    ]);
    expect(made.map(({ style }) => style)).toEqual(['positive', 'default', 'default', 'default']);
  });

  it('offers no local decision on a proposal that is already sent', () => {
    expect(titles('check', { answers: ownUnit, editing: NO })).not.toContain('Vi ændrer det selv');
  });

  it('adds the other language last', () => {
    expect(titles('cumbersome', { offer: 'en' }).at(-1)).toBe('English');
    expect(titles('cumbersome', { offer: 'da' }).at(-1)).toBe('Dansk');
  });

  it('lets whoever comes back drop the draft instead', () => {
    const resumed = pageView(USUAL, 'help', { note: 'resumed' });

    expect(pageButtons(resumed, 'da').at(-1)).toMatchObject({
      title: 'Slet kladden',
      data: { verb: 'draft.drop', draft: DRAFT, revision: 7 },
    });
  });

  it('leads to what was begun before, without what is typed here', () => {
    const begun = { draft: asId<DraftId>('2026-other'), title: 'Nøglerne' };
    const [button] = pageButtons(pageView(USUAL, 'cumbersome', { begun }), 'da').slice(-1);

    expect(button).toMatchObject({
      title: 'Fortsæt det i stedet',
      data: { verb: 'draft.resume', draft: '2026-other' },
      associatedInputs: 'none',
    });
  });

  it('lets one button stand out', () => {
    const looks = pageButtons(pageView(USUAL, 'check', { answers: ownUnit }), 'da').map(
      ({ style }) => style,
    );

    expect(looks.filter((style) => style === 'positive')).toHaveLength(1);
  });
});

describe('pagePress', () => {
  it('carries the draft, its revision and the page, and nothing that was typed', () => {
    expect(pagePress(pageView(USUAL, 'help'), 'edit', 'more')).toEqual({
      verb: 'draft.answer',
      data: { draft: DRAFT, revision: 7, page: 'help', go: 'edit', to: 'more' },
    });
  });
});
