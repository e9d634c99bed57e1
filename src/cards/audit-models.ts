// What the card of who did what is made from.
import type { AuditEntry } from '../domain/people/audited.ts';
import type { Names } from './names-model.ts';

export interface AuditView {
  /** `2026-11`. */
  readonly month: string;
  readonly entries: readonly (AuditEntry & {
    readonly byName?: string;
    readonly aboutName?: string;
  })[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly before: string;
  readonly after?: string;
  readonly names: Names;
}
