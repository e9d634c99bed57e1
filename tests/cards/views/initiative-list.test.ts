import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { initiativeList } from '../../../src/cards/views/initiative-list.ts';
import { initiativeOf, listIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Parameters<typeof listIn>[2] = {}) =>
  expand(initiativeList(listIn(USUAL, 'da', more), 'da'));

describe('a list of initiatives', () => {
  it('says which part it is, whose each is, and which are late', () => {
    const text = textIn(shown());

    expect(text).toContain('Område: It og adgange');
    expect(text).toContain('Side 2 af 3');
    expect(text).toMatch(/I fuld gang · dit.*skulle være færdigt 30\. juni 2027/s);
    expect(text).toContain('senest 30. juni 2027 · Børnehuset Solsikken');
  });

  it('leads to each, to other parts and pages, and to a new one', () => {
    const item = { initiative: initiativeOf(USUAL, { title: 'Ét skema' }), mine: false };
    const card = shown({ items: [{ ...item, late: false }] });

    expect(sentBy(card, 'Åbn Ét skema')).toEqual({ verb: 'initiative.show', id: 'i-1' });
    expect(sentBy(card, 'Over tiden (2)')).toMatchObject({ filter: 'late', page: 0 });
    expect(sentBy(card, 'Næste')).toMatchObject({ filter: 'area~it', page: 2 });
    expect(titlesIn(card)).toContain('Nyt tiltag');
  });

  it('offers no new one to whoever only leads one, and says so when it is empty', () => {
    const card = shown({ items: [], total: 0, page: 0, pages: 1, mayCreate: false, late: 0 });

    expect(textIn(card)).toContain('Der er ingen tiltag her.');
    expect(titlesIn(card)).toEqual(['I gang', 'Alle']);
  });
});
