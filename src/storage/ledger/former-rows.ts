// Queued entries of version 0.1.0, whose keys held message and recipient as one id, brought over.
import { ledgerEntryCodec } from '../codecs/ledger.ts';
import { key, partsOfKey } from '../keys.ts';
import type { Partition } from '../partition.ts';
import type { Write } from '../table.ts';
import { queueWrites } from './ledger-rows.ts';

const FORMER_PARTS = 3;

/** Whether an index row of what is queued is one of theirs. */
export function isFormer(row: string): boolean {
  return partsOfKey(row).length === FORMER_PARTS;
}

/** Gives the entry of a former index row the rows it has now; fine when another process was faster. */
export async function bringOver(rows: Partition, index: string): Promise<void> {
  const entryRow = key('m', partsOfKey(index).at(-1) ?? '');
  const former = await rows.read(ledgerEntryCodec, entryRow);
  const dropIndex: Write = { kind: 'delete', row: index };
  if (former === undefined) {
    await rows.transact([dropIndex]);
    return;
  }
  const drop: Write[] = [dropIndex, { kind: 'delete', row: entryRow }];
  const outcome = await rows.transact([...drop, ...queueWrites({ entry: former.value })]);
  // The message was relayed again since: that entry is the one to be sent.
  if (!outcome.ok && outcome.reason === 'exists') await rows.transact(drop);
}
