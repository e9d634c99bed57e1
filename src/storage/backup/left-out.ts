// Which rows of a partition an export leaves where they are.
import { ANONYMOUS_ROWS } from '../anonymous-rewrite.ts';
import { answerBlockCodec, participationCodec } from '../codecs/unsigned.ts';
import { partsOfKey } from '../keys.ts';
import { openPartition } from '../partition.ts';
import type { Backend, TableName } from '../table.ts';
import { PLAN } from './plan.ts';

/** Who answered an anonymous round, and what was answered. */
const ANONYMOUS = ['t', 'u'];

export interface LeftOut {
  readonly isLeft: (row: string) => boolean;
  /** An anonymous round whose answers are not all sealed. */
  readonly openAnonymous: boolean;
}

/**
 * Beside what the plan says, the answers of an anonymous round until they are sealed for good: two
 * exports around a single hand-in would tell whose it is.
 */
export async function leftOutOf(
  backend: Backend,
  at: { readonly table: TableName; readonly partition: string },
): Promise<LeftOut> {
  const openAnonymous = at.table === 'responses' && (await isUnsealed(backend, at.partition));
  const kinds = new Set(Object.keys(PLAN[at.table].leftOut));
  if (openAnonymous) for (const kind of ANONYMOUS) kinds.add(kind);
  return { isLeft: (row) => kinds.has(partsOfKey(row)[0] ?? ''), openAnonymous };
}

async function isUnsealed(backend: Backend, name: string): Promise<boolean> {
  const rows = openPartition(backend, 'responses', name);
  const participation = await rows.read(participationCodec, ANONYMOUS_ROWS.participation);
  if (participation === undefined) return false;
  const { sealed, blocks } = participation.value;
  if (!sealed) return true;
  // The last one is sealed last.
  const last = await rows.read(answerBlockCodec, ANONYMOUS_ROWS.block(blocks - 1));
  return last?.value.sealed !== true;
}
