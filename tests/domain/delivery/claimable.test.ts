import { describe, expect, it } from 'vitest';
import { claimable } from '../../../src/domain/delivery/claimable.ts';
import { anEntry } from '../../support/post-office.ts';

const due = (...to: readonly string[]) =>
  to.map((name, index) => ({ value: anEntry(name, { message: `${index}` }) }));
const chosen = (entries: ReturnType<typeof due>, most: number, cutOff = false) =>
  claimable(entries, { most, cutOff }).map(({ value }) => `${value.to}${value.message}`);

describe('claimable', () => {
  it('takes whole recipients, in order', () => {
    expect(chosen(due('a', 'b', 'b', 'c'), 3)).toEqual(['a0', 'b1', 'b2']);
    expect(chosen(due('a', 'b', 'b', 'c'), 2)).toEqual(['a0']);
  });

  it('brings together what one recipient is to get', () => {
    expect(chosen(due('a', 'b', 'a'), 3)).toEqual(['a0', 'a2', 'b1']);
  });

  it('leaves the last recipient of a list that was cut off', () => {
    expect(chosen(due('a', 'b', 'b'), 9, true)).toEqual(['a0']);
    expect(chosen(due('b', 'b'), 9, true)).toEqual(['b0', 'b1']);
  });

  it('cuts a recipient with too much for one claim', () => {
    expect(chosen(due('a', 'a', 'a', 'b'), 2)).toEqual(['a0', 'a1']);
  });

  it('takes nothing of nothing', () => {
    expect(chosen([], 18)).toEqual([]);
  });
});
