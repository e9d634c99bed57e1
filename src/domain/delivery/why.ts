// Why a message did not go out, or may not have: codes sorted by what can be said of them.
import type { DeliveryState } from './ledger.ts';

/**
 * `no-answer`: Teams did not answer, or failed while at it. `sender-gone`: the sending process ended
 * before it could write down what became of it. `tries-used-up`: put off too often. `too-big` and
 * `our-fault`: Teams refused what we sent. `locked-out`: we were not let in. `restored`: it was held
 * when an export was put back.
 */
export const WHYS = [
  'no-answer',
  'sender-gone',
  'tries-used-up',
  'too-big',
  'our-fault',
  'locked-out',
  'restored',
] as const;
export type Why = (typeof WHYS)[number];

/** By HTTP status: what is tried again until it has failed, and what has a reason of its own. */
const BY_STATUS: Readonly<Record<number, Why>> = {
  401: 'locked-out',
  412: 'tries-used-up',
  413: 'too-big',
  429: 'tries-used-up',
  502: 'tries-used-up',
  503: 'tries-used-up',
};
/** Words of our own, where there was no answer to take a status from. */
const BY_WORD: Readonly<Record<string, Why>> = {
  'sender-gone': 'sender-gone',
  // It ended on purpose, and waited no longer for an answer.
  stopped: 'sender-gone',
  'no-access': 'locked-out',
  'not-allowed': 'our-fault',
  'no-words': 'our-fault',
  restored: 'restored',
};

/** Why an entry is in its state, from its code: `504 GatewayTimeout`, `ECONNRESET`, `sender-gone`. */
export function whyOf(entry: { readonly state: DeliveryState; readonly lastCode?: string }): Why {
  const code = entry.lastCode ?? '';
  const [first = ''] = code.split(' ');
  const known = BY_STATUS[Number(first)] ?? BY_WORD[first];
  if (known !== undefined) return known;
  if (entry.state === 'unknown') return 'no-answer';
  // The network's own word: a connection that never came about, until the tries were used up.
  return /^[A-Z]/.test(first) ? 'tries-used-up' : 'our-fault';
}
