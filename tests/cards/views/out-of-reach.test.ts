import { describe, expect, it } from 'vitest';
import type { OutOfReachView } from '../../../src/cards/operations-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { outOfReach } from '../../../src/cards/views/out-of-reach.ts';
import { OUT_OF_REACH_REASONS } from '../../../src/domain/people/out-of-reach.ts';
import { AT } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const VIEW: OutOfReachView = {
  items: [
    { name: 'Karen Holm', why: 'never-opened', unit: 'Skolen', department: 'Børn', moreUnits: 0 },
    { name: 'Ole Bang', why: 'uninstalled', since: AT, unit: 'Haven', moreUnits: 2 },
    { name: 'Bo Lind', why: 'gone', since: AT, moreUnits: 0 },
  ],
  departments: [
    { department: 'Børn og Unge', count: 2 },
    { department: undefined, count: 1 },
  ],
  total: 3,
  page: 0,
  pages: 1,
};
const shown = (more: Partial<OutOfReachView> = {}) =>
  expand(outOfReach({ ...VIEW, ...more }, 'da'));

describe('outOfReach', () => {
  it('says who, where, why and since when', () => {
    const text = textIn(shown());

    expect(text).toContain('Personer, der ikke får beskeder');
    expect(text).toContain('Karen Holm\n · Skolen\nhar aldrig åbnet Forenkl');
    expect(text).toContain(
      'Ole Bang\n · Haven og 2 andre\nhar fjernet appen · siden 23. november 2026',
    );
    expect(text).toContain('Bo Lind\n · ingen arbejdsplads i registret');
  });

  it('counts the departments first, and counts the rest together', () => {
    const named = Array.from({ length: 10 }, (_, at) => ({ department: `F${at}`, count: 10 - at }));
    const many = [...named, { department: undefined, count: 4 }];

    expect(textIn(shown())).toContain('2  \nBørn og Unge\n1  \nuden arbejdsplads i registret');
    expect(textIn(shown({ departments: many }))).toContain(
      'og 2 forvaltninger til\n4  \nuden arbejdsplads i registret',
    );
    expect(textIn(shown({ departments: many }))).not.toContain('F8');
  });

  it('says what to do about the reasons that are there', () => {
    const text = textIn(shown());

    expect(text).toContain('Har aldrig åbnet Forenkl:');
    expect(text).toContain('Har fjernet appen:');
    expect(text).not.toContain('Har blokeret appen:');
  });

  it('has words of its own for each reason, and for what to do about it', () => {
    const texts = OUT_OF_REACH_REASONS.map((why) =>
      textIn(shown({ items: [{ name: 'Karen', why, moreUnits: 0 }] })),
    );

    expect(new Set(texts).size).toBe(OUT_OF_REACH_REASONS.length);
  });

  it('leads to the next page, where the departments are not counted again', () => {
    expect(sentBy(shown({ pages: 3 }), 'Næste')).toMatchObject({
      verb: 'operations.out-of-reach',
      page: 1,
    });
    expect(textIn(shown({ page: 1, pages: 3 }))).not.toContain('Børn og Unge');
  });

  it('says that everybody is in reach', () => {
    const none = shown({ items: [], departments: [], total: 0 });

    expect(textIn(none)).toContain('Alle, vi kender, kan få beskeder.');
    expect(titlesIn(none)).toEqual(['Til driftsstatus']);
  });
});
