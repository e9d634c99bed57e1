// Rows as lines of JSON, packed with gzip.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { lineSchema } from '../codecs/backup.ts';
import type { Cell, Row } from '../table.ts';

/** A row with the partition it lies in; its ETag is of the account and stays behind. */
export interface PlacedRow {
  readonly partition: string;
  readonly row: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Without the mark of the transaction that wrote it, which a restore sets anew. */
export function placedRow(partition: string, { row, cells: { op: _, ...cells } }: Row): PlacedRow {
  return { partition, row, cells };
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** One line a row. */
export async function packLines(rows: readonly PlacedRow[]): Promise<Uint8Array> {
  const text = rows.map(({ partition, row, cells }) => JSON.stringify({ partition, row, cells }));
  return pack(Buffer.from(`${text.join('\n')}\n`));
}

/** The rows again; throws when these are not lines of ours. */
export async function unpackLines(bytes: Uint8Array): Promise<readonly PlacedRow[]> {
  const text = (await unpack(bytes)).toString('utf8');
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => lineSchema.parse(JSON.parse(one)));
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
