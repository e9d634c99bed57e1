// Rewrites anonymous answers as they are taken in, so that nothing tells which of them was rewritten.
import type { Unsigned } from '../domain/round/unsigned.ts';
import { canonical } from './canonical.ts';
import { answerBlockCodec, participationCodec } from './codecs/unsigned.ts';
import { key } from './keys.ts';
import { type Partition, replace } from './partition.ts';
import { shuffled } from './shuffled.ts';

export const ANONYMOUS_ROWS = {
  participation: key('t', 'participation'),
  block: (block: number): string => key('u', block),
};

/**
 * Each block in which something changes, in a new order and in one transaction with who has answered:
 * as when one more answer comes in. Whoever hands in meanwhile is waited out.
 */
export async function rewriteBlocks(
  rows: Partition,
  next: (one: Unsigned) => Unsigned,
  write: boolean,
): Promise<{ readonly changed: number }> {
  const first = await rows.read(participationCodec, ANONYMOUS_ROWS.participation);
  let changed = 0;
  for (let block = 0; block < (first?.value.blocks ?? 0); block += 1) {
    if (await rewriteBlock(rows, { block, next, write })) changed += 1;
  }
  return { changed };
}

async function rewriteBlock(
  rows: Partition,
  given: {
    readonly block: number;
    readonly next: (one: Unsigned) => Unsigned;
    readonly write: boolean;
  },
): Promise<boolean> {
  const { block, next, write } = given;
  const { participation, block: rowOf } = ANONYMOUS_ROWS;
  for (;;) {
    const [people, read] = await Promise.all([
      rows.read(participationCodec, participation),
      rows.read(answerBlockCodec, rowOf(block)),
    ]);
    if (people === undefined || read === undefined) return false;
    const answers = read.value.answers.map(next);
    if (canonical(answers) === canonical(read.value.answers)) return false;
    if (!write) return true;
    const value = { ...read.value, answers: shuffled(answers) };
    const outcome = await rows.transact([
      replace(participationCodec, participation, people),
      replace(answerBlockCodec, rowOf(block), { value, tag: read.tag }),
    ]);
    if (outcome.ok) return true;
  }
}
