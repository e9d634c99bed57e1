import { describe, expect, it } from 'vitest';
import type { MenuReason, MenuView } from '../../../src/cards/menu-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { draftRows, menu } from '../../../src/cards/views/menu.ts';
import { DRAFT } from '../samples/data.ts';
import { nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const view: MenuView = {
  reason: 'menu',
  hasProposals: false,
  drafts: [],
};

describe('menu', () => {
  it.each<[MenuReason, string]>([
    ['greeting', 'Hej!'],
    ['thanks', 'Selv tak!'],
    ['emoji', 'med ord'],
    ['too-short', 'Det var lidt kort.'],
    ['attachment', 'Jeg kan ikke læse billeder, filer eller lydbeskeder.'],
    ['later', 'din kladde er gemt'],
    ['dropped', 'Kladden er slettet.'],
    ['language-changed', 'Fra nu af skriver jeg på dansk.'],
  ])('has a friendly line for %s', (reason, line) => {
    expect(textIn(expand(menu({ ...view, reason }, 'da')))).toContain(line);
  });

  it('leads to a new proposal and, when there is one, to their own', () => {
    expect(titlesIn(expand(menu(view, 'da')))).toEqual([
      'Nyt forslag',
      'Sådan behandles dit forslag',
    ]);
    expect(titlesIn(expand(menu({ ...view, hasProposals: true }, 'da')))).toContain('Mine forslag');
  });

  it('offers the language that is not spoken', () => {
    expect(sentBy(expand(menu({ ...view, offer: 'da' }, 'en')), 'Dansk')).toEqual({
      verb: 'language.choose',
      language: 'da',
    });
  });

  it('goes on with a draft where it was left', () => {
    const card = expand(menu({ ...view, drafts: [{ id: DRAFT, title: 'Tre skemaer' }] }, 'da'));

    expect(sentBy(card, 'Fortsæt: Tre skemaer')).toEqual({ verb: 'draft.resume', draft: DRAFT });
  });
});

describe('draftRows', () => {
  it('names a draft without a text, and shows only the newest', () => {
    const drafts = Array.from({ length: 9 }, () => ({ id: DRAFT, title: '' }));

    const rows = draftRows(drafts, 'da');

    expect(rows).toHaveLength(5);
    expect(nodesIn(rows[0]?.title, 'TextRun')[0]?.['text']).toBe('Kladde');
  });
});
