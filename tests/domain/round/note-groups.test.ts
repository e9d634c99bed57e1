import { describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { groupOf, groupsOf, ownGroup } from '../../../src/domain/round/note-groups.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { aNote } from '../../support/a-workshop.ts';

const by = (person: string) => ({ person: asId<ReturnType<typeof aNote>['person']>(person) });

describe('groupsOf', () => {
  it('lets what was not compared yet stand alone, and puts the same group together', () => {
    const groups = groupsOf([
      aNote({ id: 'a', group: 'a' }),
      aNote({ id: 'b', group: 'a', ...by('bo') }),
      aNote({ id: 'c' }),
    ]);
    expect(groups.map(({ id, notes }) => [id, notes.length])).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
  });

  it('counts each person once, and a table with its number once', () => {
    const [group] = groupsOf([
      aNote({ id: 'a', group: 'g' }),
      aNote({ id: 'b', group: 'g' }),
      aNote({ id: 'c', group: 'g', ...by('bo'), present: 6 }),
      aNote({ id: 'd', group: 'g', ...by('bo'), present: 5 }),
      aNote({ id: 'e', group: 'g', ...by('bo') }),
    ]);
    expect(group).toMatchObject({ people: 7, atTables: 6 });
  });

  it('has those with most people first, and the proposal one of them is like', () => {
    const no = proposalNo(2026, 31);
    const groups = groupsOf([aNote({ id: 'a' }), aNote({ id: 'b', present: 9, like: no })]);
    expect(groups.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(groups[0]?.like).toBe(no);
    expect(groups[1]).not.toHaveProperty('like');
  });
});

describe('ownGroup', () => {
  it('takes a name of its own where others stay behind under the first', () => {
    const head = aNote({ id: 'a', group: 'a' });
    const other = aNote({ id: 'b', group: 'a' });
    expect(ownGroup(other, [head, other])).toBe('b');
    expect(ownGroup(head, [head, other])).not.toBe(groupOf(other));
    expect(ownGroup(head, [head])).toBe('a');
  });
});
