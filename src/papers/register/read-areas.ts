// Reads areas with their process owners from the rows of a sheet.
import { type AreaId, asId } from '../../domain/shared/ids.ts';
import type { Area, UnitType } from '../../domain/shared/register.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import { type AreaColumn, bare } from './headings.ts';
import type { RowReader } from './row-reader.ts';
import { ACCEPTED_TYPES, readUnitType } from './unit-types.ts';

/** Ids travel in lists with commas between, so they are letters, digits, dots and dashes only. */
export const ID = /^[a-z0-9][a-z0-9.-]{0,59}$/;
const ALL = new Set(['alle', 'all', '']);

/** The area of one row, `order` being its place in the file; undefined when the row cannot be used. */
export function readArea(row: RowReader<AreaColumn>, order: number): Area | undefined {
  const name = row.required('name');
  const given = row.text('id').toLowerCase();
  if (given !== '' && !ID.test(given)) row.note('not-an-id', 'id');
  const owner = row.person('owner', 'ownerMail');
  const substitute = row.person('substitute', 'substituteMail');
  const department = row.text('department');
  const english = row.text('english');
  const unitTypes = readTypes(row);
  if (!row.usable()) return undefined;
  return {
    id: asId<AreaId>(given || slugOf(name)),
    name: { da: name, en: english || name },
    order,
    ...(owner && { owner }),
    ...(substitute && { substitute }),
    ...(department && { department }),
    ...(unitTypes.length > 0 && { unitTypes }),
  };
}

/** Types with commas, semicolons or slashes between; none is all. */
function readTypes(row: RowReader<AreaColumn>): readonly UnitType[] {
  const words = row.text('unitTypes').split(/[,;/]/u);
  const types = words.filter((word) => !ALL.has(bare(word))).map(readUnitType);
  const known = types.filter((type) => type !== undefined);
  if (known.length < types.length) {
    row.note('unknown-type', 'unitTypes', { accepted: ACCEPTED_TYPES });
  }
  return [...new Set(known)];
}
