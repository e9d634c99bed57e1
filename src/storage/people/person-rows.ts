// The rows of a person: the person by Entra id, what leads there, and the list of the unreachable.
import type { Person } from '../../ports/people-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { personCodec, personPointerCodec } from '../codecs/person.ts';
import { key, rowsUnder } from '../keys.ts';
import { insert, replace } from '../partition.ts';
import type { Write } from '../table.ts';

export const ROWS = {
  person: (entra: string) => key('a', entra),
  pointer: (id: string) => key('p', id),
  unreachable: (id: string) => key('u', id),
} as const;

export const RANGES = { persons: rowsUnder('a'), unreachable: rowsUnder('u') } as const;

/** Writes a new person, the person's own row first. */
export function addWrites(person: Person): readonly Write[] {
  return [
    insert(personCodec, ROWS.person(person.entra), person),
    insert(personPointerCodec, ROWS.pointer(person.id), { entra: person.entra }),
    ...unreachableWrites(undefined, person),
  ];
}

/** Writes a person over an earlier state, whose tag guards the list of the unreachable too. */
export function saveWrites({ value, tag }: Tagged<Person>, person: Person): readonly Write[] {
  return [
    replace(personCodec, ROWS.person(person.entra), { value: person, tag }),
    ...unreachableWrites(value, person),
  ];
}

function unreachableWrites(
  before: Person | undefined,
  { id, entra, unreachable }: Person,
): Write[] {
  const listed = before?.unreachable !== undefined;
  if (listed === (unreachable !== undefined)) return [];
  const row = ROWS.unreachable(id);
  return listed ? [{ kind: 'delete', row }] : [insert(personPointerCodec, row, { entra })];
}
