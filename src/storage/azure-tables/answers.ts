// What an error of the table service means to us.
import { RestError } from '@azure/data-tables';
import type { Outcome } from '../table.ts';
import { transient } from '../transient.ts';

const REFUSALS = {
  EntityAlreadyExists: 'exists',
  UpdateConditionNotSatisfied: 'changed',
  ResourceNotFound: 'missing',
} as const;

const ABSENT = 'ResourceNotFound';
const WORTH_ANOTHER_TRY: readonly number[] = [408, 429, 500, 502, 503, 504];
const ABORTED: readonly string[] = ['AbortError', 'TimeoutError'];
/** No token was to be had; the platform may give one the next time. */
const NOT_SIGNED_IN = /^(?:Aggregate)?AuthenticationError$|^CredentialUnavailableError$/;

/** Whether the row asked for is not there; false when it is the table that is missing. */
export function isAbsent(error: unknown): boolean {
  return error instanceof RestError && codeIn(error, [ABSENT]) !== undefined;
}

/** The outcome of a transaction that did not hold; throws when the error says anything else. */
export function conflictOf(error: unknown): Outcome {
  const code = error instanceof RestError && codeIn(error, Object.keys(REFUSALS));
  for (const [known, reason] of Object.entries(REFUSALS)) {
    if (known === code) return { ok: false, index: indexOf(error), reason };
  }
  throw asTrouble(error);
}

/** The error to throw: transient when the call may take effect, or be answered, another time. */
export function asTrouble(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof RestError) {
    const { statusCode, code = '' } = error;
    // Without a status there was no answer: refused, reset, or a name that did not resolve.
    if (statusCode === undefined) return transient(`storage cannot be reached: ${code}`, error);
    return WORTH_ANOTHER_TRY.includes(statusCode)
      ? transient(`storage answered ${statusCode}`, error)
      : error;
  }
  if (NOT_SIGNED_IN.test(error.name)) return transient('cannot sign in to storage', error);
  return ABORTED.includes(error.name) ? transient('storage did not answer in time', error) : error;
}

/** A transaction tells its code as such, a single call only inside the message. */
function codeIn({ code = '', message }: RestError, codes: readonly string[]): string | undefined {
  return codes.find((known) => code === known || message.includes(`"${known}"`));
}

/** A transaction's message opens with the number of the write that failed; a single call has one. */
function indexOf(error: unknown): number {
  const [, index = '0'] = /^(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
  return Number(index);
}
