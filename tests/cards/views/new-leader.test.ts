import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { newLeader, unitsText } from '../../../src/cards/views/new-leader.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const names = namesIn(USUAL, 'da');
const item = {
  no: NO,
  title: 'Nøgler tager lang tid',
  areas: ['it'],
  status: 'received',
  holder: { kind: 'team' },
  dueOn: '2026-12-07',
} as const;
const drawn = (count: number) => {
  const pipeline = { count, items: count === 0 ? [] : [item] };
  return expand(newLeader({ kind: 'new-leader', units: ['Solsikken'], pipeline }, names, 'da'));
};

describe('newLeader', () => {
  it('says which workplace, what it has under way and when there is news', () => {
    const text = textIn(drawn(3));

    expect(text).toContain('Solsikken');
    expect(text).toContain('Arbejdspladsen har 3 forslag i gang');
    expect(text).toContain('svar senest 7. december');
    expect(titlesIn(drawn(3))).toEqual(['Se dem', 'Nyt forslag']);
  });

  it('leads to no empty list', () => {
    expect(textIn(drawn(0))).toContain('ingen forslag i gang lige nu');
    expect(titlesIn(drawn(0))).toEqual(['Nyt forslag']);
  });
});

describe('unitsText', () => {
  it('is a sentence, and not endless', () => {
    expect(unitsText(['A', 'B', 'C'], 'da')).toBe('A, B og C');
    expect(unitsText(['A', 'B', 'C', 'D', 'E', 'F'], 'da')).not.toContain('F');
  });
});
