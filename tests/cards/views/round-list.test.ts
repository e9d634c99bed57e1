import { describe, expect, it } from 'vitest';
import type { RoundListView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { roundList } from '../../../src/cards/views/round-list.ts';
import { aRound } from '../../support/a-round.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<RoundListView> = {}) =>
  expand(
    roundList(
      {
        of: 'mine',
        items: [aRound()],
        total: 1,
        page: 0,
        pages: 1,
        mayStart: true,
        seesAll: false,
        ...more,
      },
      'da',
    ),
  );

describe('roundList', () => {
  it('says of each what it is, how it stands and since when', () => {
    const text = textIn(shown());
    expect(text).toContain('Hvad skal vi begynde med?');
    expect(text).toContain('Afstemning · Åben · startet 24. november kl. 10.00');
  });

  it('says that there is none, and how to begin', () => {
    const card = shown({ items: [], total: 0 });
    expect(textIn(card)).toContain('Du har ingen endnu.');
    expect(titlesIn(card)).toEqual(['Ny undersøgelse', 'Ny afstemning']);
  });

  it('leads the administration alone to the rounds of others', () => {
    expect(titlesIn(shown({ seesAll: true }))).toContain('Alle i gang');
    expect(titlesIn(shown())).not.toContain('Alle i gang');
    const others = titlesIn(shown({ of: 'running', seesAll: true }));
    expect(others).toEqual(expect.arrayContaining(['Mine', 'Alle forberedte', 'Alle lukkede']));
    expect(others).not.toContain('Ny afstemning');
  });

  it('turns pages', () => {
    const titles = titlesIn(shown({ total: 20, page: 1, pages: 3 }));
    expect(titles.slice(0, 2)).toEqual(['Forrige', 'Næste']);
  });
});
