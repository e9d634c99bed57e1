// Keeps places in the change feeds of proposals within what was restored of the feeds.
import type { Codec } from '../codec.ts';
import { counterCodec, digestClaimCodec } from '../codecs/bookkeeping.ts';
import { tellingCodec } from '../codecs/telling.ts';
import { partsOfKey } from '../keys.ts';
import type { TableName } from '../table.ts';
import type { PlacedRow } from './lines.ts';

/** The row as it is to be restored; those of `proposals` are to come before those of `jobs`. */
export type WithinFeed = (table: TableName, placed: PlacedRow) => PlacedRow;

interface Reading {
  readonly cursors: Readonly<Record<string, number>>;
}

/**
 * An export reads `jobs` after `proposals`, so what was told of a feed in between lies beyond its end.
 * Events to come get those places anew, and whoever had read so far would never hear of them.
 */
export function keepWithinFeed(): WithinFeed {
  const ends = new Map<string, number>();

  function kept<T extends Reading>(codec: Codec<T>, placed: PlacedRow): PlacedRow {
    const { value } = read(codec, 'jobs', placed);
    const cursors = Object.entries(value.cursors);
    const within = cursors.map(([year, at]) => [year, Math.min(at, ends.get(year) ?? 0)] as const);
    if (within.every(([year, at]) => value.cursors[year] === at)) return placed;
    return { ...placed, cells: codec.write({ ...value, cursors: Object.fromEntries(within) }) };
  }

  return (table, placed) => {
    const [kind] = partsOfKey(placed.row);
    if (table === 'proposals' && kind === 'n') {
      const [, year = ''] = partsOfKey(placed.partition);
      ends.set(year, read(counterCodec, table, placed).value.seq);
    }
    if (table === 'jobs' && kind === 'h') return kept(tellingCodec, placed);
    if (table === 'jobs' && kind === 'c') return kept(digestClaimCodec, placed);
    return placed;
  };
}

function read<T>(codec: Codec<T>, table: TableName, { partition, row, cells }: PlacedRow) {
  return codec.read({ table, partition }, { row, cells, etag: '' });
}
