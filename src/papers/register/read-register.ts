// Reads the municipality's register from the sheets of one file: every row is used or named.

import type { Area, Register, Unit } from '../../domain/shared/register.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import {
  AREA_COLUMNS,
  type AreaColumn,
  findHeadings,
  type Headings,
  UNIT_COLUMNS,
  type UnitColumn,
} from './headings.ts';
import type { RegisterProblem } from './problems.ts';
import { readArea } from './read-areas.ts';
import { type Keys, readRows, type Seen, type Table } from './read-rows.ts';
import { readUnit } from './read-units.ts';
import { readWorkbook } from './read-workbook.ts';
import type { FileProblem, Sheet, TableFile } from './sheet.ts';

export interface RegisterFile {
  /** What can be loaded. */
  readonly rows: Register;
  /** What cannot, row by row, in the order of the file. */
  readonly problems: readonly RegisterProblem[];
}

/** Reads a register file; a refusal says why nothing at all can be read from it. */
export async function readRegisterFile(
  file: TableFile,
): Promise<Result<RegisterFile, FileProblem>> {
  const sheets = await readWorkbook(file);
  return sheets.ok ? ok(readRegister(sheets.value)) : sheets;
}

/** Reads units and areas from sheets known by their headings; other sheets are named and left. */
export function readRegister(sheets: readonly Sheet[]): RegisterFile {
  const problems: RegisterProblem[] = [];
  const units: Unit[] = [];
  const areas: Area[] = [];
  const seenUnits: Seen = new Map();
  const seenAreas: Seen = new Map();

  for (const sheet of sheets.filter(({ rows }) => rows.length > 0)) {
    const asUnits = findHeadings(sheet, UNIT_COLUMNS);
    const asAreas = findHeadings(sheet, AREA_COLUMNS);
    const common = { sheet: sheet.name, problems };
    if (asUnits && isUnits(sheet, asUnits, asAreas)) {
      const table: Table<UnitColumn, Unit> = {
        ...common,
        columns: UNIT_COLUMNS,
        headings: asUnits,
        keysOf: unitKeys,
        seen: seenUnits,
        read: readUnit,
      };
      units.push(...readRows(sheet, table));
    } else if (asAreas) {
      const table: Table<AreaColumn, Area> = {
        ...common,
        columns: AREA_COLUMNS,
        headings: asAreas,
        keysOf: areaKeys,
        seen: seenAreas,
        read: (row) => readArea(row, seenAreas.size + 1),
      };
      areas.push(...readRows(sheet, table));
    } else {
      problems.push({ kind: 'no-headings', sheet: sheet.name });
    }
  }
  return { rows: { units, areas, forums: [], guidance: [] }, problems };
}

/** The sheet's name decides when it can; else the headings that fit best, units before areas. */
function isUnits(
  sheet: Sheet,
  asUnits: Headings<UnitColumn>,
  asAreas: Headings<AreaColumn> | undefined,
): boolean {
  if (asAreas === undefined || /enhed|unit|arbejdsplads/iu.test(sheet.name)) return true;
  if (/område|area/iu.test(sheet.name)) return false;
  return asUnits.at.size >= asAreas.at.size;
}

/** A production unit may share its name with another one; a unit without P-number may not. */
function unitKeys({ id, pNumber, name, department }: Unit): Keys {
  const called = slugOf(`${name} ${department}`);
  const numbered = `p-number of ${called}`;
  return pNumber === undefined
    ? { marks: [id], clashes: [id, numbered] }
    : { marks: [id, numbered], clashes: [id, called] };
}

function areaKeys({ id }: Area): Keys {
  return { marks: [id], clashes: [id] };
}
