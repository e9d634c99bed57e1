import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { type Pick, shortlistsOf } from '../../../src/domain/round/shortlist.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { ROUND_AT } from '../../support/a-round.ts';
import { aNote, aPlan } from '../../support/a-workshop.ts';
import { TENANT } from '../../support/builders.ts';

const { stations } = aPlan();
const GROUPS = groupsOf(
  ['a', 'b', 'c', 'd', 'e'].map((id, at) => aNote({ id, at: `2026-11-24T09:0${at}:00.000Z` })),
);

function aPick(group: string, differs: Partial<Pick>): Pick {
  const at = { tenant: TENANT, round: asId<Pick['round']>('round-1') };
  return { ...at, group, revision: 1, by: asId('mette'), at: ROUND_AT, ...differs };
}

function first(tally: Readonly<Record<string, number>>, picks: readonly Pick[] = []) {
  const given = { stations, groups: GROUPS, tally: new Map(Object.entries(tally)), picks };
  const [shortlist] = shortlistsOf(given);
  if (shortlist === undefined) throw new Error('no station');
  const ids = (all: typeof shortlist.list) => all.map(({ group }) => group.id).join('');
  return { list: ids(shortlist.list), tied: ids(shortlist.tied), items: shortlist.list };
}

describe('shortlistsOf', () => {
  it('takes the three with most votes, in their order', () => {
    expect(first({ a: 1, b: 5, c: 3, d: 2 })).toMatchObject({ list: 'bcd', tied: '' });
  });

  it('takes a fourth that ties, and leaves a wider tie to the host', () => {
    expect(first({ a: 5, b: 4, c: 2, d: 2 }).list).toBe('abcd');
    expect(first({ a: 5, b: 2, c: 2, d: 2, e: 2 })).toMatchObject({ list: 'a', tied: 'bcde' });
  });

  it('takes nothing nobody voted for', () => {
    expect(first({ a: 1 }).list).toBe('a');
    expect(first({}).list).toBe('');
  });

  it('follows the host, and carries what was answered', () => {
    const answer = { said: 'Vi gør det', agreed: 'do' } as const;
    const picks = [
      aPick('c', { picked: true, answer, revision: 4 }),
      aPick('a', { picked: false }),
    ];
    const { list, tied, items } = first({ a: 5, b: 2, c: 2, d: 2, e: 2 }, picks);
    expect({ list, tied }).toEqual({ list: 'c', tied: 'bde' });
    expect(items[0]).toMatchObject({ answer, revision: 4, votes: 2 });
  });
});
