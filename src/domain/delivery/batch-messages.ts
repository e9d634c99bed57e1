// Says to the contact of a batch that it came in, and that there is news of it.
import type { Batch } from '../proposal/origin.ts';
import type { PersonId } from '../shared/ids.ts';
import { quarterAfter } from '../shared/time.ts';
import type { BatchReceipt } from './batch-contents.ts';
import type { Content, Message } from './message.ts';

type Named = Pick<Batch, 'id' | 'from'>;

/** The receipt for what came in, to whoever answers for it. */
export function batchReceived(
  { id, from }: Named,
  contact: PersonId,
  figures: Pick<BatchReceipt, 'received' | 'total'>,
): Message {
  return {
    audience: { kind: 'person', person: contact },
    content: { kind: 'batch-receipt', batch: id, from, ...figures },
  };
}

/**
 * News of one of a batch, which happened at an ISO instant: the same message for all that happen in
 * its quarter of an hour, said once when that is over.
 */
export function batchNews({ id, from }: Named, contact: PersonId, at: string): Message {
  const notBefore = quarterAfter(at);
  return {
    audience: { kind: 'person', person: contact },
    content: { kind: 'batch-news', batch: id, from, notBefore },
    thread: { id: `batch~${id}~${notBefore}`, revision: 1 },
  };
}

/** The earliest instant something is said: `now`, or when what it gathers is over. */
export function saidFrom(content: Content, now: string): string {
  return content.kind === 'batch-news' && content.notBefore > now ? content.notBefore : now;
}
