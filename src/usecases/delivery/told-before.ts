// Finds out whom a wording of a thread to one person concerns, by whom the thread has told so far.
import { endsTask } from '../../domain/delivery/ends-task.ts';
import { closesInvitation } from '../../domain/delivery/invitation-contents.ts';
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Audience, Message } from '../../domain/delivery/message.ts';
import type { Recipient } from '../../domain/delivery/queued.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Ledger } from '../../ports/ledger.ts';

/** A thread to one person or post is told to them, and to each who followed them. */
const MOST_TOLD = 50;
/** More than a wave is ever put to. */
const MOST_INVITED = 10_000;

export interface ToldDeps {
  readonly ledger: Pick<Ledger, 'entriesOf' | 'entry'>;
}

const TO_ONE: readonly Audience['kind'][] = ['proposer', 'person', 'named', 'owner', 'forum'];

/** True for a thread to one person or post: another may follow them while it goes on. */
export function isThreadToOne({ audience, thread }: Message): boolean {
  return thread !== undefined && TO_ONE.includes(audience.kind);
}

/**
 * Whoever got the earlier wording, or is to get it, whoever would be found now; undefined when the
 * audience is to be found as usual. Nobody when a later wording is there already, and nobody when a
 * question or a task is closed that was never told to anybody.
 */
export async function toldBefore(
  { ledger }: ToldDeps,
  tenant: TenantId,
  message: Message,
): Promise<readonly Recipient[] | undefined> {
  const { audience, content, thread } = message;
  if (thread !== undefined && audience.kind === 'invited' && closesInvitation(content)) {
    const { to } = audience;
    const told =
      to === undefined
        ? await ledger.entriesOf(tenant, thread.id, MOST_INVITED)
        : [await ledger.entry(tenant, { message: thread.id, to })];
    return told.flatMap((one) => (one === undefined ? [] : [recipientIn(one.value)]));
  }
  if (thread === undefined || !isThreadToOne(message)) return undefined;
  const entries = (await ledger.entriesOf(tenant, thread.id, MOST_TOLD)).map(({ value }) => value);
  if (entries.some(({ revision }) => revision > thread.revision)) return [];
  if (thread.revision === 1) return undefined;
  if (entries.length > 0) return entries.map(recipientIn);
  return endsTask(content) ? [] : undefined;
}

function recipientIn(entry: LedgerEntry): Recipient {
  const { to, person, instead, place, language, state, lastCode = state } = entry;
  return {
    to,
    language,
    ...(person !== undefined && { person }),
    ...(instead !== undefined && { instead }),
    ...(place !== undefined && { place }),
    ...(state === 'blocked' && { blocked: lastCode }),
  };
}
