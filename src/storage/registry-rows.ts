// One area, forum or guidance of the register, read and written for itself under its tag.
import type { RegisterRow, RowKind } from '../domain/shared/register-row.ts';
import type { Tagged } from '../ports/tagged.ts';
import { revisionCodec } from './codecs/bookkeeping.ts';
import { areaCodec, forumCodec, guidanceCodec } from './codecs/register.ts';
import { key } from './keys.ts';
import { type Partition, put, tagOf } from './partition.ts';
import type { Write } from './table.ts';

/** Where it is written how often the register was changed. */
export const REVISION_ROW = key('r', 'revision');

/** The row as it is now. */
export async function readRow(
  rows: Partition,
  kind: RowKind,
  id: string,
): Promise<Tagged<RegisterRow> | undefined> {
  switch (kind) {
    case 'areas': {
      const found = await rows.read(areaCodec, key('a', id));
      return found && { value: { kind, row: found.value }, tag: found.tag };
    }
    case 'forums': {
      const found = await rows.read(forumCodec, key('f', id));
      return found && { value: { kind, row: found.value }, tag: found.tag };
    }
    case 'guidance': {
      const found = await rows.read(guidanceCodec, key('g', id));
      return found && { value: { kind, row: found.value }, tag: found.tag };
    }
  }
}

/** Writes it with the revision; the revision changing under it is no reason to give up. */
export async function writeRow(
  rows: Partition,
  value: RegisterRow,
  tag: string | undefined,
): Promise<Tagged<RegisterRow> | 'changed'> {
  for (;;) {
    const known = await rows.read(revisionCodec, REVISION_ROW);
    const next = { revision: (known?.value.revision ?? 0) + 1 };
    const outcome = await rows.transact([
      writeOf(value, tag),
      put(revisionCodec, REVISION_ROW, { value: next, tag: known?.tag }),
    ]);
    if (outcome.ok) return { value, tag: tagOf(outcome, 0) };
    if (outcome.index === 0) return 'changed';
  }
}

function writeOf(value: RegisterRow, tag: string | undefined): Write {
  switch (value.kind) {
    case 'areas':
      return put(areaCodec, key('a', value.row.id), { value: value.row, tag });
    case 'forums':
      return put(forumCodec, key('f', value.row.id), { value: value.row, tag });
    case 'guidance':
      return put(guidanceCodec, key('g', value.row.id), { value: value.row, tag });
  }
}
