// Notes that are about the same, together: how many people stand behind each group.
import type { ProposalNo } from '../proposal/number.ts';
import type { PersonId } from '../shared/ids.ts';
import { byAge, type Note } from './note.ts';

export interface NoteGroup {
  readonly id: string;
  readonly station: string;
  /** The oldest first; there is always one. */
  readonly notes: readonly [Note, ...Note[]];
  /** People behind it: a table counts with its number. */
  readonly people: number;
  /** Of them, how many a table wrote for; 0 when nobody did. */
  readonly atTables: number;
  /** An open proposal it is like. */
  readonly like?: ProposalNo;
}

/** The groups of a workshop, those with most people first; a note not compared yet stands alone. */
export function groupsOf(notes: readonly Note[]): readonly NoteGroup[] {
  const byGroup = new Map<string, [Note, ...Note[]]>();
  for (const note of byAge(notes)) {
    const group = groupOf(note);
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [note]);
    else known.push(note);
  }
  return [...byGroup]
    .map(([id, together]) => groupFrom(id, together))
    .toSorted((one, other) => other.people - one.people || (one.id < other.id ? -1 : 1));
}

/** The group a note is in. */
export function groupOf({ group, id }: Pick<Note, 'group' | 'id'>): string {
  return group ?? id;
}

/** A group of its own for a note, though others may stay behind under its id. */
export function ownGroup({ id }: Note, notes: readonly Note[]): string {
  return notes.some((one) => one.id !== id && groupOf(one) === id) ? `${id}.own` : id;
}

function groupFrom(id: string, notes: readonly [Note, ...Note[]]): NoteGroup {
  const [{ station }] = notes;
  const atTables = sum(tablesOf(notes));
  const seated = new Set(tablesOf(notes).keys());
  const alone = new Set(notes.map(({ person }) => person).filter((person) => !seated.has(person)));
  const like = notes.find((note) => note.like !== undefined)?.like;
  return {
    id,
    station,
    notes,
    people: atTables + alone.size,
    atTables,
    ...(like !== undefined && { like }),
  };
}

/** People at each table by who wrote for it: several notes of a table count once. */
function tablesOf(notes: readonly Note[]): ReadonlyMap<PersonId, number> {
  const tables = new Map<PersonId, number>();
  for (const { person, present } of notes) {
    if (present !== undefined) tables.set(person, Math.max(present, tables.get(person) ?? 0));
  }
  return tables;
}

function sum(counts: ReadonlyMap<PersonId, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
