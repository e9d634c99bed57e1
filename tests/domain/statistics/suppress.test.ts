import { describe, expect, it } from 'vitest';
import { type Block, suppress } from '../../../src/domain/statistics/suppress.ts';

/** `12 a x`: twelve answers of group a in the first table and x in the second; `-` is unknown. */
const blocks = (...written: readonly string[]): Block[] =>
  written.map((line) => {
    const [n, ...groups] = line.split(' ');
    return { n: Number(n), groups: groups.map((group) => (group === '-' ? undefined : group)) };
  });

function shownOf(written: readonly string[], threshold = 5): readonly string[] {
  const tables = (written[0]?.split(' ').length ?? 1) - 1;
  const { shown } = suppress({ blocks: blocks(...written), tables, threshold });
  return shown.map((groups) => [...groups].toSorted().join(' '));
}

describe('suppress', () => {
  it('shows every group that has enough answers', () => {
    expect(shownOf(['12 a', '5 b', '30 c'])).toEqual(['a b c']);
  });

  it('hides the smallest of the others too, so that a single hidden one cannot be worked out', () => {
    expect(shownOf(['12 a', '4 b', '30 c', '9 d'])).toEqual(['a c']);
  });

  it('hides no other where the hidden ones have enough answers together', () => {
    expect(shownOf(['12 a', '4 b', '30 c', '1 d'])).toEqual(['a c']);
  });

  it('hides another where they have too few together', () => {
    expect(shownOf(['12 a', '2 b', '30 c', '2 d'])).toEqual(['c']);
  });

  it('hides the whole table where nothing else helps, and shows what concerns everybody', () => {
    const tables = { blocks: blocks('9 a', '3 b'), tables: 1, threshold: 5 };

    expect(suppress(tables)).toEqual({ overall: true, shown: [new Set()] });
  });

  it('shows nothing where everybody together are too few', () => {
    expect(suppress({ blocks: blocks('2 a', '2 b'), tables: 1, threshold: 5 })).toEqual({
      overall: false,
      shown: [new Set()],
    });
    expect(suppress({ blocks: [], tables: 1, threshold: 5 }).overall).toBe(false);
  });

  it('takes no protection from a group in which nobody answered', () => {
    expect(shownOf(['12 a', '4 b', '0 c', '9 d'])).toEqual(['a']);
    expect(shownOf(['12 a', '0 c', '9 d'])).toEqual(['a d']);
  });

  it('takes those whose group is not known for one more hidden group', () => {
    expect(shownOf(['12 a', '2 -', '8 b'])).toEqual(['a']);
    expect(shownOf(['12 a', '5 -', '8 b'])).toEqual(['a b']);
  });

  it('sees that two tables together say more than each of them', () => {
    // Culture is its libraries and two others: 8 less 6. The libraries are not shown.
    const written = [
      '6 culture library',
      '2 culture museum',
      '9 schools museum',
      '20 schools school',
    ];

    expect(shownOf(['8 culture', '29 schools'])).toEqual(['culture schools']);
    expect(shownOf(['6 library', '11 museum', '20 school'])).toEqual(['library museum school']);
    expect(shownOf(written)).toEqual(['culture schools', 'school']);
  });

  it('keeps the earlier table whole and leaves groups out of the later one, large ones too', () => {
    const written = ['20 a x', '3 a y', '3 b y', '20 b z'];

    // a less x would be three people.
    expect(shownOf(written)).toEqual(['a b', 'y']);
  });

  it('hides no more of an ordinary municipality than each table alone would', () => {
    const written = [
      ...['60 children daycare', '45 children school', '20 children leisure', '8 children staff'],
      ...['3 children dentist', '30 social home', '6 social drop-in', '7 social staff'],
      ...['2 social jobs', '35 elderly nursing-home', '18 elderly home-care', '9 elderly nurses'],
      ...['6 elderly staff', '6 culture library', '5 culture sports', '3 culture museum'],
      ...['4 culture staff', '9 works crew', '12 works staff', '4 works buildings'],
      ...['14 finance staff', '11 work jobs', '6 work staff'],
    ];
    const alone = (table: number) =>
      shownOf(
        written.map((line) => {
          const [n, ...groups] = line.split(' ');
          return `${n} ${groups[table]}`;
        }),
      );
    const together = shownOf(written);

    expect(together).toEqual([...alone(0), ...alone(1)]);
    expect(together.map((groups) => groups.split(' ').length)).toEqual([7, 13]);
  });

  it('counts those outside the scale for nothing, and hides them all the same', () => {
    const tables = {
      blocks: [...blocks('12 a', '9 d'), { groups: ['b'], n: 0, outside: 3 }],
      tables: 1,
      threshold: 5,
    };

    expect(suppress(tables).shown).toEqual([new Set(['a'])]);
  });

  it('asks for ten where texts are shown', () => {
    expect(shownOf(['12 a', '9 b', '30 c'], 10)).toEqual(['c']);
    expect(shownOf(['12 a', '10 b', '30 c'], 10)).toEqual(['a b c']);
  });

  it('hides nothing where names are shown anyway', () => {
    expect(shownOf(['1 a', '2 b'], 0)).toEqual(['a b']);
  });

  it('gives the same whatever order the answers came in', () => {
    const written = ['6 a x', '6 b y', '2 c x', '4 b x', '7 d y', '6 c z'];
    const first = shownOf(written);

    expect(shownOf(written.toReversed())).toEqual(first);
  });

  it('knows no third table', () => {
    expect(() => suppress({ blocks: [], tables: 3, threshold: 5 })).toThrow(RangeError);
  });
});
