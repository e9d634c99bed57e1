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
  /** What it is narrowed down to, as it was typed. */
  readonly words?: string;
  /** Of one proposal: all its months are one list. */
  readonly ofOne?: boolean;
}

export interface AuditFileView {
  /** Absent where the service has no address, or the file is too large. */
  readonly link?: string;
  readonly minutes: number;
}
