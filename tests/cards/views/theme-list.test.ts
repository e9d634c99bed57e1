import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { themeList } from '../../../src/cards/views/theme-list.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const PROGRESS = {
  ...({ unit: 'kr', total: 200, year: 2027, departments: [] } as const),
  ...{ done: 50, foreseen: 100 },
};
const THEME = aTheme('a', { lead: { name: 'Ole Bang' }, proposals: nos('2026-1') });
const shown = (mayAll: boolean) =>
  expand(
    themeList(
      { items: [{ theme: THEME, progress: PROGRESS }], total: 11, page: 1, pages: 2, mayAll },
      'da',
    ),
  );

describe('the list of themes', () => {
  it('says who leads each, what is in it and how far it is', () => {
    expect(textIn(shown(true))).toContain('1 forslag · Ole Bang · 25 % af målet');
    expect(sentBy(shown(true), 'Åbn Tema a')).toMatchObject({ verb: 'theme.show', id: 'a' });
    expect(textIn(shown(true))).toContain('Side 2 af 2');
  });

  it('lets nobody but administrators make one or see the budget', () => {
    expect(titlesIn(shown(true))).toEqual(
      expect.arrayContaining(['Nyt tema', 'Input til budgettet']),
    );
    expect(titlesIn(shown(false))).not.toContain('Nyt tema');
    expect(titlesIn(shown(false))).not.toContain('Input til budgettet');
  });
});
