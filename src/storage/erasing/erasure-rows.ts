// The rows of what was erased: one a person, and for each deed of hiding as many as its texts take.
import { createHash } from 'node:crypto';
import type { Erasure, HiddenTexts } from '../../domain/people/erasure.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { erasedPersonCodec, hiddenTextsCodec } from '../codecs/erasure.ts';
import { key, partsOfKey, rowsUnder } from '../keys.ts';
import type { Row } from '../table.ts';

export const ROWS = {
  person: (person: PersonId) => key('p', person),
  texts: ({ at, operation }: HiddenTexts, part: number) => key('t', at, operation, part),
} as const;

export const RANGES = { persons: rowsUnder('p'), texts: rowsUnder('t') } as const;

/** Reads a row of the table, whichever kind it is. */
export function erasureIn(partition: string, row: Pick<Row, 'row' | 'cells'>): Erasure {
  const at = { table: 'erasures', partition };
  const read = { ...row, etag: '' };
  return partsOfKey(row.row)[0] === 'p'
    ? erasedPersonCodec.read(at, read).value
    : hiddenTextsCodec.read(at, read).value;
}

/** What a text is known again by: tenants cannot be compared with each other. */
export function hashOf(tenant: TenantId | string, text: string): string {
  return createHash('sha256').update(`${tenant}\n${text}`).digest('base64');
}
