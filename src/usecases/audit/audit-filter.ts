// Which rows of the log somebody wants to see: of one proposal, of some kinds, or of one person.
import type { AuditEntry, Audited } from '../../domain/people/audited.ts';
import { type ProposalNo, partsOf } from '../../domain/proposal/number.ts';

/** Whatever is absent narrows nothing down. */
export interface AuditFilter {
  /** Of a proposal the rows of every month since its year began are shown. */
  readonly about?: ProposalNo | undefined;
  readonly what?: readonly Audited[] | undefined;
  /** Part of the name of whoever did it, or of whom it was about. */
  readonly name?: string | undefined;
}

export interface NamedEntry extends AuditEntry {
  /** Names as far as they are known. */
  readonly byName?: string;
  /** Of the person it was about. */
  readonly aboutName?: string;
}

/** The months to be read, newest first, as `2026-11`. */
export function monthsOf(
  { about }: AuditFilter,
  month: string,
  current: string,
): readonly string[] {
  if (about === undefined) return [month];
  const first = partsOf(about).year;
  const [year = first, last = 1] = current.split('-').map(Number);
  const count = (year - first) * 12 + last;
  return Array.from({ length: Math.max(1, count) }, (_, at) => {
    const month = (year - first) * 12 + last - 1 - at;
    return `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** True for a row that is wanted. */
export function isWanted({ about, what, name }: AuditFilter, entry: NamedEntry): boolean {
  if (about !== undefined && entry.about !== about) return false;
  if (what !== undefined && !what.includes(entry.what)) return false;
  if (name === undefined) return true;
  const part = name.toLocaleLowerCase('da');
  return [entry.byName, entry.aboutName].some((one) => one?.toLocaleLowerCase('da').includes(part));
}
