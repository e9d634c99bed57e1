import { describe, expect, it } from 'vitest';
import { pageOf, placeOf } from '../../src/usecases/listed.ts';
import { aProposal } from '../support/a-proposal.ts';

const many = Array.from({ length: 23 }, (_, index) => aProposal(`2026-${index + 1}`));
const numbers = (page: number) => pageOf(many, page).items.map(({ no }) => no);

describe('pageOf', () => {
  it('gives ten at a time and the rest on the last page', () => {
    expect(numbers(0)).toHaveLength(10);
    expect(numbers(1)[0]).toBe('2026-0011');
    expect(numbers(2)).toEqual(['2026-0021', '2026-0022', '2026-0023']);
    expect(pageOf(many, 1)).toMatchObject({ total: 23, page: 1, pages: 3 });
  });

  it('gives the nearest page when there is none such', () => {
    expect(pageOf(many, 99)).toMatchObject({ page: 2 });
    expect(pageOf(many, -1)).toMatchObject({ page: 0 });
  });

  it('has one page of nothing', () => {
    expect(pageOf([], 0)).toEqual({ items: [], total: 0, page: 0, pages: 1 });
  });
});

describe('placeOf', () => {
  it('finds the page of lines that are not read yet', () => {
    expect(placeOf(23, 1)).toEqual({ page: 1, pages: 3 });
    expect(placeOf(20, 5)).toEqual({ page: 1, pages: 2 });
  });
});
