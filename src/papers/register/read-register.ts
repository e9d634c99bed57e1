// Reads the municipality's register and rules from the sheets of one file: every row is used or named.

import type { Area, Register, Unit } from '../../domain/shared/register.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import type { NamedSetting } from '../../domain/triage/rules-plan.ts';
import {
  AREA_COLUMNS,
  type Column,
  FORUM_COLUMNS,
  findHeadings,
  GUIDANCE_COLUMNS,
  RULE_COLUMNS,
  UNIT_COLUMNS,
} from './headings.ts';
import type { RegisterProblem } from './problems.ts';
import { readArea } from './read-areas.ts';
import { readForum } from './read-forums.ts';
import { readGuidance } from './read-guidance.ts';
import { type Keys, readRows, type Seen, type Table } from './read-rows.ts';
import { readRule } from './read-rules.ts';
import { readUnit } from './read-units.ts';
import { readWorkbook } from './read-workbook.ts';
import type { FileProblem, Sheet, TableFile } from './sheet.ts';
import { kindOf, type SheetKind } from './sheet-kind.ts';

export interface RegisterFile {
  /** What can be loaded. */
  readonly rows: Register;
  /** The rules that are set, in the order of the file. */
  readonly settings: readonly NamedSetting[];
  /** What cannot, row by row, in the order of the file. */
  readonly problems: readonly RegisterProblem[];
}

/**
 * Reads a register file; a refusal says why nothing at all can be read from it. Forums may name the
 * areas of the file and those `known` already.
 */
export async function readRegisterFile(
  file: TableFile,
  known: readonly Area[] = [],
): Promise<Result<RegisterFile, FileProblem>> {
  const sheets = await readWorkbook(file);
  return sheets.ok ? ok(readRegister(sheets.value, known)) : sheets;
}

/** Reads sheets known by their names or headings; other sheets are named and left. */
export function readRegister(sheets: readonly Sheet[], known: readonly Area[] = []): RegisterFile {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const kinds = new Map(filled.map((sheet) => [sheet, kindOf(sheet)]));
  const problems: RegisterProblem[] = [];
  const seen = new Map<SheetKind, Seen>();

  /** Everything of one kind, from however many sheets. */
  function all<Name extends string, Item>(
    kind: SheetKind,
    how: Pick<Table<Name, Item>, 'keysOf' | 'read'> & {
      readonly columns: Readonly<Record<Name, Column>>;
    },
  ): readonly Item[] {
    const already = seen.get(kind) ?? new Map();
    seen.set(kind, already);
    return filled.flatMap((sheet) => {
      const headings = kinds.get(sheet) === kind ? findHeadings(sheet, how.columns) : undefined;
      if (headings === undefined) return [];
      return readRows(sheet, { ...how, sheet: sheet.name, problems, headings, seen: already });
    });
  }

  for (const [{ name }, kind] of kinds) {
    if (kind === undefined) problems.push({ kind: 'no-headings', sheet: name });
  }
  const units = all('units', { columns: UNIT_COLUMNS, keysOf: unitKeys, read: readUnit });
  const areas = all('areas', {
    columns: AREA_COLUMNS,
    keysOf: byId,
    read: (row) => readArea(row, (seen.get('areas')?.size ?? 0) + 1),
  });
  const forums = all('forums', {
    columns: FORUM_COLUMNS,
    keysOf: byId,
    read: (row) => readForum(row, [...areas, ...known]),
  });
  const guidance = all('guidance', {
    columns: GUIDANCE_COLUMNS,
    keysOf: byId,
    read: readGuidance,
  });
  const settings = all('rules', { columns: RULE_COLUMNS, keysOf: settingKeys, read: readRule });
  const places = new Map(filled.map(({ name }, at) => [name, at]));
  const place = ({ sheet }: RegisterProblem) => places.get(sheet) ?? 0;
  return {
    rows: { units, areas, forums, guidance },
    settings,
    problems: problems.toSorted((one, other) => place(one) - place(other)),
  };
}

/** A production unit may share its name with another one; a unit without P-number may not. */
function unitKeys({ id, pNumber, name, department }: Unit): Keys {
  const called = slugOf(`${name} ${department}`);
  const numbered = `p-number of ${called}`;
  return pNumber === undefined
    ? { marks: [id], clashes: [id, numbered] }
    : { marks: [id, numbered], clashes: [id, called] };
}

function byId({ id }: { readonly id: string }): Keys {
  return { marks: [id], clashes: [id] };
}

/** What is set once only; a word by its name. */
function settingKeys({ name, setting }: NamedSetting): Keys {
  const { kind } = setting;
  const key = kind === 'word' ? (setting.id ?? slugOf(name)) : slugOf(name);
  return { marks: [key], clashes: [key] };
}
