// Posts announcements to other systems, signed as Standard Webhooks has it (standardwebhooks.com).
import { createHash, createHmac } from 'node:crypto';
import type { Receiver } from '../ports/announcing.ts';

export interface ReceiversPlan {
  /** Addresses with https; http is taken for this machine alone. */
  readonly urls: readonly string[];
  /** `whsec_` and base64, or any text. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const TIMEOUT_MS = 5_000;
const OPENS = 'whsec_';
const LOOPBACK: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** One for each address. */
export function makeReceivers({ urls, secret, now }: ReceiversPlan): readonly Receiver[] {
  const key = secret.startsWith(OPENS)
    ? Buffer.from(secret.slice(OPENS.length), 'base64')
    : Buffer.from(secret);
  return urls.map((url) => ({
    id: createHash('sha256').update(url).digest('base64url').slice(0, 16),
    host: new URL(url).host,
    post: async ({ id, body }) => {
      if (!mayPostTo(url)) return false;
      const timestamp = String(Math.floor(now() / 1_000));
      const signed = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
      try {
        const answer = await fetch(url, {
          method: 'POST',
          body,
          // A place it did not name may not have it.
          redirect: 'manual',
          signal: AbortSignal.timeout(TIMEOUT_MS),
          headers: {
            'content-type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': timestamp,
            'webhook-signature': `v1,${signed.digest('base64')}`,
          },
        });
        // What it says with it is not waited for: it has taken it, however that ends.
        void answer.body?.cancel().catch(() => undefined);
        return answer.ok;
      } catch {
        return false;
      }
    },
  }));
}

function mayPostTo(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || LOOPBACK.includes(hostname);
}
