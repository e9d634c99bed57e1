import { describe, expect, it } from 'vitest';
import { asKept, differences } from '../../../tools/feed/compare.ts';
import type { Stored, StoredYear } from '../../../tools/feed/read-tables.ts';
import type { Accepted } from '../../../tools/feed/tally.ts';

const NO = '2026-0001';
const OTHER = '2026-0002';
const TEXT = 'Bestillinger af vikarer går gennem tre postkasser.';

const ACCEPTED: Accepted = { id: 'text-1', text: TEXT, no: NO, entra: 'feed-1' };
const YEAR: StoredYear = {
  year: 2026,
  proposals: [{ no: NO, proposer: 'p1', text: TEXT }],
  sent: [{ id: '2026-d1', no: NO, edits: false }],
  feed: [{ seq: 1, no: NO, kind: 'received' }],
  lastSeq: 1,
};

function stored(over: Partial<StoredYear> = {}): Stored {
  return { people: new Map([['feed-1', 'p1']]), years: [{ ...YEAR, ...over }] };
}

describe('the comparison', () => {
  it('finds nothing where the tables hold what was accepted', () => {
    expect(differences([ACCEPTED], stored())).toEqual([]);
  });

  it('passes over proposals of others', () => {
    const proposals = [...YEAR.proposals, { no: OTHER, proposer: 'somebody', text: 'Andet' }];
    const feed = [...YEAR.feed, { seq: 2, no: OTHER, kind: 'received' }];

    expect(differences([ACCEPTED], stored({ proposals, feed, lastSeq: 2 }))).toEqual([]);
  });

  it.each<[string, Partial<StoredYear>, string]>([
    ['a lost proposal', { proposals: [] }, 'was accepted and is not in the tables'],
    [
      'a changed text',
      { proposals: [{ no: NO, proposer: 'p1', text: 'Bestillinger' }] },
      'does not hold the text as typed',
    ],
    [
      'somebody else’s proposal',
      { proposals: [{ no: NO, proposer: 'p2', text: TEXT }] },
      'belongs to somebody other',
    ],
    [
      'a proposal nobody was told of',
      { proposals: [...YEAR.proposals, { no: OTHER, proposer: 'p1', text: TEXT }] },
      'nobody got it as a receipt',
    ],
    [
      'a number that is there twice',
      { proposals: [...YEAR.proposals, ...YEAR.proposals] },
      'is there several times',
    ],
    [
      'two drafts with the same number',
      { sent: [...YEAR.sent, { id: '2026-d2', no: NO, edits: false }] },
      'was made from several drafts',
    ],
    ['a proposal without a draft', { sent: [] }, 'has no draft it was made from'],
    ['a gap in the feed', { feed: [{ seq: 2, no: NO, kind: 'received' }] }, 'has 2 at place 1'],
    ['a feed that ends early', { lastSeq: 2 }, 'its counter says 2'],
    [
      'a proposal missing from the feed',
      { feed: [{ seq: 1, no: OTHER, kind: 'received' }] },
      'is missing from the feed',
    ],
    [
      'a proposal received twice',
      { feed: [...YEAR.feed, { seq: 2, no: NO, kind: 'received' }], lastSeq: 2 },
      'was received several times',
    ],
  ])('finds %s', (_, over, sentence) => {
    const found = differences([ACCEPTED], stored(over));

    expect(found.join('\n')).toContain(sentence);
  });

  it('finds a number given to two texts', () => {
    const twice = [ACCEPTED, { ...ACCEPTED, id: 'text-2' }];

    expect(differences(twice, stored())).toContain(
      `${NO} was given as the number of several texts`,
    );
  });

  it('counts an edited draft as no second proposal', () => {
    const sent = [...YEAR.sent, { id: '2026-edit', no: NO, edits: true }];

    expect(differences([ACCEPTED], stored({ sent }))).toEqual([]);
  });
});

describe('a text as it is kept', () => {
  it.each([
    ['  to  mellemrum\tog tabulator ', 'to mellemrum og tabulator'],
    ['første \r\n anden', 'første\nanden'],
    ['a < b & c', 'a < b & c'],
  ])('%j is %j', (typed, kept) => {
    expect(asKept(typed)).toBe(kept);
  });
});
