// Sorts what became of a message by what it means to us.
// Source: "Status codes from bot conversational APIs", Microsoft Teams documentation.
import type { SendResult } from '../domain/delivery/ledger.ts';
import { ConnectorError } from './connector-error.ts';

const WORTH_ANOTHER_TRY = [412, 429, 502, 503];
const CANNOT_BE_REACHED = [403, 404];
/** The service may have carried it out before it failed. */
const NOBODY_KNOWS = [500, 504];
/** The network's words for a connection that never came about. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What an error of a send means. One that is not the connector's kept the message from leaving. */
export function sendResultOf(error: unknown): SendResult {
  if (!(error instanceof ConnectorError)) return { kind: 'later', code: 'no-access' };
  const { status, retryAfterMs } = error;
  const code = status === 0 ? error.code : `${status} ${error.code}`;
  if (code === 'not-allowed') return { kind: 'failed', code };
  if (NEVER_LEFT.includes(code)) return { kind: 'later', code };
  if (status === 0 || NOBODY_KNOWS.includes(status)) return { kind: 'unknown', code };
  if (CANNOT_BE_REACHED.includes(status)) return { kind: 'blocked', code };
  if (!WORTH_ANOTHER_TRY.includes(status)) {
    return status > 500 ? { kind: 'unknown', code } : { kind: 'failed', code };
  }
  return { kind: 'later', code, ...(retryAfterMs === undefined ? {} : { afterMs: retryAfterMs }) };
}
