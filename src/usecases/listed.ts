// One page of a list, and where it stands among the others.
import type { Proposal } from '../domain/proposal/proposal.ts';

/** Lines on a page. */
export const PAGE_SIZE = 10;

export interface Listed<Item = Proposal> {
  readonly items: readonly Item[];
  readonly total: number;
  /** From 0; the last one when a later one was asked for. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** Cuts the wanted page out of everything found. */
export function pageOf<Item>(found: readonly Item[], wanted: number): Listed<Item> {
  const { page, pages } = placeOf(found.length, wanted);
  const items = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return { items, total: found.length, page, pages };
}

/** Where the wanted page of so many lines is; the last one when there are fewer. */
export function placeOf(
  total: number,
  wanted: number,
): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return { page: Math.min(Math.max(0, wanted), pages - 1), pages };
}
