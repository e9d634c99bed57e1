// Says anew what a proposer could not be told, for somebody else to be told if they have left.
import type { LedgerEntry } from './ledger.ts';
import type { Message } from './message.ts';

/**
 * The message of an entry to a proposer, in the same thread and wording: relayed anew it goes to the
 * unit's present leader, or nowhere when there is none but the proposer, who has an entry already.
 * None when the name was kept from others, or when it was not to a proposer.
 */
export function insteadOf({
  message,
  revision,
  content,
  person,
  instead: unit,
}: LedgerEntry): readonly Message[] {
  if (person === undefined || unit === undefined) return [];
  const audience = { kind: 'proposer', person, unit, nameKept: false, turnedAway: true } as const;
  return [{ audience, content, thread: { id: message, revision } }];
}
