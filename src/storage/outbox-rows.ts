// Rows of messages that wait to be relayed, written in the transaction of what they tell about.
import type { Message } from '../domain/delivery/message.ts';
import { waitingCodec } from './codecs/message.ts';
import { key, rowsUnder } from './keys.ts';
import { insert } from './partition.ts';
import type { Write } from './table.ts';

/** All waiting messages of a partition. */
export const OUTBOX_ROWS = rowsUnder('o');

/**
 * Writes messages in order. `place` is used once in a partition and sorts after those used before:
 * the number of messages ever said there, or an instant with something unique.
 */
export function outboxWrites(
  place: readonly (string | number)[],
  says: readonly Message[],
): readonly Write[] {
  return says.map((message, index) => insert(waitingCodec, key('o', ...place, index), message));
}
