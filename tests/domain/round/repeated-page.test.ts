import { describe, expect, it } from 'vitest';
import { MOST_REPEATED, pageProblems, putAside } from '../../../src/domain/round/repeated-page.ts';
import { THREE_PAGES } from '../../support/answering-world.ts';

const [first, , last] = THREE_PAGES.pages;
if (first === undefined || last === undefined) throw new Error('the set has no pages');

describe('a page that may be sent several times', () => {
  it('puts its own answers aside and leaves the others', () => {
    const aside = putAside(last, { answers: { help: 'it', name: 'Solsiden' } });
    expect(aside).toEqual({ answers: { help: 'it' }, more: [{ name: 'Solsiden' }] });
  });

  it('puts nothing aside when it is empty, nor more than there is room for', () => {
    const empty = { answers: { help: 'it' } };
    expect(putAside(last, empty)).toBe(empty);
    const full = { answers: { name: 'Ny' }, more: Array(MOST_REPEATED).fill({ name: 'x' }) };
    expect(putAside(last, full)).toBe(full);
  });

  it('may be left empty once it was sent, and no sooner', () => {
    expect(pageProblems(last, { answers: {} })).toMatchObject([{ question: 'name' }]);
    expect(pageProblems(last, { answers: {}, more: [{ name: 'Solsiden' }] })).toEqual([]);
    expect(
      pageProblems(last, { answers: { name: 'x' }, more: [{ name: 'Solsiden' }] }),
    ).not.toEqual([]);
    expect(pageProblems(first, { answers: {}, more: [{ name: 'Solsiden' }] })).not.toEqual([]);
  });
});
