// Why somebody cannot be reached, read from what Teams answered.
import type { UnreachableReason } from './person.ts';

/** Sub codes of 403 and 404 in the documentation of proactive messages. */
const REASONS: Readonly<Record<string, UnreachableReason>> = {
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'uninstalled',
  ForbiddenOperationException: 'uninstalled',
  BotDisabledByAdmin: 'shut-out',
};

/** The reason behind a code as ledger entries hold it, `403 BotDisabledByAdmin` or `404`. */
export function whyUnreachable(code: string): UnreachableReason {
  const [status, reason = ''] = code.split(' ');
  return status === '404' ? 'gone' : (REASONS[reason] ?? 'blocked');
}
