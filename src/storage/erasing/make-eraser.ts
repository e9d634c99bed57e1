// Erases again, row by row, what was erased before: in a restored export, and wherever it may still lie.
import type { Erasure, HiddenText } from '../../domain/people/erasure.ts';
import { KEPT, keptKind } from '../../domain/people/kept.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { maskPlaces } from '../../domain/triage/hidden-words.ts';
import { textOfCells } from '../codec.ts';
import { personCodec } from '../codecs/person.ts';
import { partsOfKey } from '../keys.ts';
import { ERASE_RULES, type Erased, isIdOf } from './erase-rules.ts';
import { erasureIn, hashOf } from './erasure-rows.ts';
import { numberWithAddress, withoutAddress } from './message-address.ts';
import { type Cells, mapCells, type RowAt } from './row-texts.ts';

/**
 * What a row is to hold: the very cells it was given when nothing of it is to go; `gone` when the row
 * itself is. `busy` is a message that is being sent, which its sender alone may write.
 */
export type Eraser = (row: RowAt) => Cells | 'gone' | 'busy';

/**
 * The eraser for rows of any tenant. `rows` are all rows of the tables `erasures` and `people` of where
 * the others are from, and every row of `erasures` that was written since: those of `people` tell the
 * names of whom to erase, and come as they were before anything is erased.
 */
export function makeEraser(rows: Iterable<RowAt>): Eraser {
  const found = new Map<string, Erasure[]>();
  const known = new Map<PersonId, Pick<Erased, 'name' | 'mail'>>();
  for (const row of rows) {
    const [tenant = ''] = partsOfKey(row.partition);
    if (row.table === 'erasures') {
      found.set(tenant, [...(found.get(tenant) ?? []), erasureIn(row.partition, row)]);
    } else if (keptKind(row.table, row.row) === 'person') {
      const { id, name, mail } = personIn(row);
      known.set(id, { name, ...(mail !== undefined && { mail }) });
    }
  }
  const erasers = new Map(
    [...found].map(([tenant, all]) => [tenant, eraserOf(tenant, all, known)]),
  );
  return (row) => erasers.get(partsOfKey(row.partition)[0] ?? '')?.(row) ?? row.cells;
}

function eraserOf(
  tenant: string,
  erasures: readonly Erasure[],
  known: ReadonlyMap<PersonId, Pick<Erased, 'name' | 'mail'>>,
): Eraser {
  const persons = erasures.flatMap((one): readonly Erased[] =>
    one.kind === 'person'
      ? [{ person: one.person, at: one.at, ...known.get(one.person), ...one.known }]
      : [],
  );
  const texts = erasures.flatMap((one) => (one.kind === 'texts' ? one.texts : []));
  const masked = masking(tenant, texts);
  const redacted = new Set(erasures.flatMap((one) => (one.kind === 'texts' ? [one.about] : [])));
  return (row) => {
    let { cells } = row;
    for (const who of persons) {
      const next = withoutPerson({ ...row, cells }, who);
      if (next === 'gone' || next === 'busy') return next;
      cells = next;
    }
    const hidden = masked(cells);
    // Hiding takes the address too, and in a draft or an older version the texts alone tell of it.
    const isRedacted = hidden !== cells || redacted.has(`${numberWithAddress(cells)}`);
    return isRedacted ? withoutAddress(hidden) : hidden;
  };
}

/** The row without one person; the same cells when nothing of them is in it. */
export function withoutPerson(row: RowAt, who: Erased): Cells | 'gone' | 'busy' {
  const kind = keptKind(row.table, row.row);
  if (kind === undefined) return row.cells;
  const { erased } = KEPT[kind];
  if (erased === 'stays' || !mayName(row, who)) return row.cells;
  if (erased === 'emptied') {
    const rule = kind in ERASE_RULES ? ERASE_RULES[kind as keyof typeof ERASE_RULES] : undefined;
    return rule === undefined ? row.cells : rule(row, who);
  }
  return isOwn(row, who) ? 'gone' : row.cells;
}

/** Only what holds the id, the name or the mail is looked into. */
function mayName({ row, cells }: RowAt, who: Erased): boolean {
  const json = textOfCells(cells).toLowerCase();
  const within = (text: string | undefined) =>
    text !== undefined && json.includes(JSON.stringify(text).slice(1, -1).toLowerCase());
  const { person, name, mail } = who;
  if (within(person) || within(name) || within(mail)) return true;
  return partsOfKey(row).some((part) => isIdOf(part, who));
}

/** The row is about this person and nobody else. */
function isOwn({ row, cells }: RowAt, who: Erased): boolean {
  if (partsOfKey(row).some((part) => isIdOf(part, who))) return true;
  const json = textOfCells(cells);
  const record: unknown = json === '' ? {} : JSON.parse(json);
  return Object.entries(record ?? {}).some(
    ([field, id]) => id === who.person && (field === 'person' || field === 'id'),
  );
}

/** Hides again in each text that is known by its hash what was hidden in it. */
function masking(tenant: string, texts: readonly HiddenText[]): (cells: Cells) => Cells {
  if (texts.length === 0) return (cells) => cells;
  const lengths = new Set(texts.map(({ length }) => length));
  const places = new Map(texts.map((one) => [one.hash, one.places]));
  return (cells) =>
    mapCells(cells, (text) => {
      if (!lengths.has(text.length)) return text;
      const hidden = places.get(hashOf(tenant, text));
      return hidden === undefined ? text : maskPlaces(text, hidden);
    });
}

function personIn({ table, partition, ...row }: RowAt) {
  return personCodec.read({ table, partition }, { ...row, etag: '' }).value;
}
