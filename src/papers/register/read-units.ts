// Reads units from the rows of a sheet.
import { asId, type UnitId } from '../../domain/shared/ids.ts';
import type { Unit } from '../../domain/shared/register.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import type { UnitColumn } from './headings.ts';
import type { RowReader } from './row-reader.ts';
import { ACCEPTED_TYPES, readUnitType } from './unit-types.ts';

/**
 * The unit of one row; undefined when the row cannot be used. Its id is the P-number, or made from
 * name and department, so that the same row read again is the same unit.
 */
export function readUnit(row: RowReader<UnitColumn>): Unit | undefined {
  const pNumber = readPNumber(row);
  const name = row.required('name');
  const department = row.required('department');
  const word = row.required('type');
  const type = readUnitType(word);
  if (type === undefined && word !== '')
    row.note('unknown-type', 'type', { accepted: ACCEPTED_TYPES });
  const leader = row.person('leader', 'leaderMail');
  const deputy = row.person('deputy', 'deputyMail');
  const medContact = row.person('medContact', 'medMail');
  if (type === undefined || !row.usable()) return undefined;
  return {
    id: asId<UnitId>(pNumber || slugOf(`${name} ${department}`)),
    ...(pNumber && { pNumber }),
    name,
    type,
    department,
    ...(leader && { leader }),
    ...(deputy && { deputy }),
    ...(medContact && { medContact }),
  };
}

/** Ten digits, however they are spaced. */
function readPNumber(row: RowReader<UnitColumn>): string {
  const digits = row.text('pNumber').replace(/[\s.-]/gu, '');
  if (digits !== '' && !/^\d{10}$/.test(digits)) row.note('not-a-p-number', 'pNumber');
  return digits;
}
