// One page of a list, and where it stands among the others.
import type { Proposal } from '../domain/proposal/proposal.ts';

/** Proposals on a page. */
const PAGE_SIZE = 10;

export interface Listed {
  readonly items: readonly Proposal[];
  readonly total: number;
  /** From 0; the last one when a later one was asked for. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** Cuts the wanted page out of everything found. */
export function pageOf(found: readonly Proposal[], wanted: number): Listed {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const items = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return { items, total: found.length, page, pages };
}
