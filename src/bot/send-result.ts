// Sorts what became of a message by what it means to us.
// Source: "Status codes from bot conversational APIs", Microsoft Teams documentation.
import type { SendResult } from '../domain/delivery/ledger.ts';
import { ConnectorError } from './connector-error.ts';

const WORTH_ANOTHER_TRY = [412, 429, 502, 503];
const CANNOT_BE_REACHED = [403, 404];
/** The network's words for a connection that never came about. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];
/** Our word for a token that was not to be had. */
const NO_ACCESS = 'no-access';

/**
 * What an error of a post or an edit means. One that is not the connector's is the SDK's: it could
 * not make sense of the answer, and the message may have arrived.
 */
export function sendResultOf(error: unknown, tried: 'post' | 'edit'): SendResult {
  if (!(error instanceof ConnectorError)) {
    return { kind: 'unknown', code: error instanceof Error ? error.name : 'no-answer' };
  }
  const { status } = error;
  const code = status === 0 ? error.code : `${status} ${error.code}`;
  if (status === 0) return { kind: unanswered(code), code };
  if (status === 401) return { kind: 'stopped', code };
  if (WORTH_ANOTHER_TRY.includes(status)) return later(error, code);
  if (status === 404 && tried === 'edit' && error.code !== 'ConversationNotFound') {
    return { kind: 'missing', code };
  }
  if (CANNOT_BE_REACHED.includes(status)) return { kind: 'blocked', code };
  // A service that failed may have carried it out before.
  return { kind: status >= 500 ? 'unknown' : 'failed', code };
}

function later({ status, retryAfterMs }: ConnectorError, code: string): SendResult {
  return {
    kind: 'later',
    code,
    ...(retryAfterMs !== undefined && { afterMs: retryAfterMs }),
    ...(status === 429 && { pauses: true }),
  };
}

/** There was no answer: only the network's own word can say that the message never left. */
function unanswered(code: string): 'later' | 'stopped' | 'failed' | 'unknown' {
  if (code === NO_ACCESS) return 'stopped';
  if (code === 'not-allowed') return 'failed';
  return NEVER_LEFT.includes(code) ? 'later' : 'unknown';
}
