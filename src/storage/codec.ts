// Between a value and the cells of its row: JSON over numbered cells, a record version, a parse.
import { z } from 'zod/v4';
import type { Tagged } from '../ports/tagged.ts';
import type { Cell, Row } from './table.ts';

/** Where a row lies, for the error when it cannot be read. */
export interface At {
  readonly table: string;
  readonly partition: string;
}

export interface Codec<T> {
  write(value: T): Readonly<Record<string, Cell>>;
  /** Throws when the row is broken or newer than we are; names table, partition, row and version. */
  read(at: At, row: Row): Tagged<T>;
}

/** A type as JSON has it: what may be missing may also be undefined to the parser. */
export type Loose<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer E)[]
    ? readonly Loose<E>[]
    : { [K in keyof T]: object extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> };

/** All fields of a type, so that a field added to the type asks for its schema here. */
export type Fields<T> = Readonly<Record<keyof T, z.ZodType>>;

export interface CodecPlan<T> {
  readonly schema: z.ZodType<Loose<T>>;
  /** The first one turns a record of version 1 into version 2, and so on. */
  readonly upgrades?: readonly ((old: unknown) => unknown)[];
}

const CELL_CHARACTERS = 32_000;

/** Makes the codec of a record; its version is one more than the number of upgrades. */
export function makeCodec<T>({ schema, upgrades = [] }: CodecPlan<T>): Codec<T> {
  const version = upgrades.length + 1;

  function parse(row: Row): T {
    const stored = row.cells['v'];
    if (typeof stored !== 'number' || stored < 1 || stored > version) {
      throw new Error(`the version is not one of 1 to ${version}`);
    }
    const value = upgrades.slice(stored - 1).reduce<unknown>((old, up) => up(old), jsonOf(row));
    // JSON holds no undefined, so what the parser let through loosely is a T.
    return schema.parse(value) as T;
  }

  return {
    write: (value) => ({ v: version, ...cellsOf(JSON.stringify(value)) }),
    read(at, row) {
      try {
        return { value: parse(row), tag: row.etag };
      } catch (cause) {
        const place = `table ${at.table}, partition ${at.partition}, row ${row.row}`;
        throw new Error(`broken record in ${place}, version ${row.cells['v']}`, { cause });
      }
    },
  };
}

/** Accepts any text as an id of its kind: keys and ids were checked when they were made. */
export function idOf<T extends string>(): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string');
}

/** A text that is a key of a table, such as a status. */
export function keyOf<K extends string>(table: Readonly<Record<K, unknown>>): z.ZodType<K> {
  return z.custom<K>((value) => typeof value === 'string' && Object.hasOwn(table, value));
}

/** JSON over as many cells as it takes. */
export function cellsOf(json: string): Readonly<Record<string, string>> {
  if (json.length <= CELL_CHARACTERS) return { json0: json };
  const cells: Record<string, string> = {};
  let from = 0;
  for (let index = 0; from < json.length; index += 1) {
    const end = endOfCell(json, from + CELL_CHARACTERS);
    cells[`json${index}`] = json.slice(from, end);
    from = end;
  }
  return cells;
}

/** Half a surrogate pair is no text on the wire: a pair stays in one cell. */
function endOfCell(json: string, end: number): number {
  const last = json.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** The text that lies over the numbered cells of a record; empty when it has none. */
export function textOfCells(cells: Row['cells']): string {
  let json = '';
  for (let index = 0; ; index += 1) {
    const cell = cells[`json${index}`];
    if (typeof cell !== 'string') return json;
    json += cell;
  }
}

function jsonOf({ cells }: Row): unknown {
  try {
    return JSON.parse(textOfCells(cells));
  } catch {
    // The parser's own message quotes the text, which must not reach a log.
    throw new Error('the cells hold no JSON');
  }
}
