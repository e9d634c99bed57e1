import { describe, expect, it } from 'vitest';
import {
  nextPage,
  pageById,
  previousPage,
  progress,
  visiblePages,
} from '../../../src/domain/questions/flow.ts';
import { everyKindSet, forslag } from '../../support/question-sets.ts';

const set = everyKindSet();
const ids = (answers: Parameters<typeof visiblePages>[1]) =>
  visiblePages(set, answers).map(({ id }) => id);

describe('visiblePages', () => {
  it('leaves out extra pages and pages that do not apply', () => {
    expect(ids({})).toEqual(['first', 'rated', 'last', 'check']);
    expect(ids({ one: 'c' })).toEqual(['first', 'last', 'check']);
  });
});

describe('nextPage and previousPage', () => {
  it('step over a page that does not apply', () => {
    expect(nextPage(set, { one: 'c' }, 'first')?.id).toBe('last');
    expect(previousPage(set, { one: 'c' }, 'last')?.id).toBe('first');
    expect(nextPage(set, {}, 'first')?.id).toBe('rated');
    expect(previousPage(set, {}, 'last')?.id).toBe('rated');
  });

  it('end where the set ends', () => {
    expect(nextPage(set, {}, 'check')).toBeUndefined();
    expect(previousPage(set, {}, 'first')).toBeUndefined();
  });

  it('find the way from a page that no longer applies', () => {
    expect(nextPage(set, { one: 'c' }, 'rated')?.id).toBe('last');
    expect(previousPage(set, { one: 'c' }, 'rated')?.id).toBe('first');
  });

  it('lead from an extra page back to the last one', () => {
    expect(nextPage(set, {}, 'more')?.id).toBe('check');
    expect(previousPage(set, {}, 'more')?.id).toBe('check');
  });
});

describe('progress', () => {
  it('counts the pages in the way of these answers', () => {
    expect(progress(set, {}, 'last')).toEqual({ step: 3, of: 4 });
    expect(progress(set, { one: 'c' }, 'last')).toEqual({ step: 2, of: 3 });
  });

  it('is nothing for an extra page or one that does not apply', () => {
    expect(progress(set, {}, 'more')).toBeUndefined();
    expect(progress(set, { one: 'c' }, 'rated')).toBeUndefined();
  });

  it('is four steps for a proposal', () => {
    expect(progress(forslag(), {}, 'cumbersome')).toEqual({ step: 1, of: 4 });
    expect(progress(forslag(), { need: 'exempt' }, 'check')).toEqual({ step: 4, of: 4 });
  });
});

describe('pageById', () => {
  it('finds a page whether it applies or not', () => {
    expect(pageById(set, 'more')?.id).toBe('more');
    expect(pageById(set, 'gone')).toBeUndefined();
  });
});
