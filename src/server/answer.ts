// Writes an answer: JSON or nothing, with the few headers every answer carries.
import type { Response } from 'restify';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Sends an answer as it is; content negotiation has no place in an API with one format. */
export function sendAnswer(res: Response, { status, body }: Answer): void {
  if (body === undefined) {
    res.sendRaw(status, '', HEADERS);
    return;
  }
  const text = JSON.stringify(body);
  res.sendRaw(status, text, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' });
}

/** Says what was wrong in fixed words: nothing of what was sent comes back. */
export function refusal(status: number): Answer {
  return { status, body: { error: REFUSALS[status] ?? 'error' } };
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'bad request',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  429: 'too many requests',
  415: 'send application/json without content encoding',
  500: 'internal error',
  503: 'stopping',
};
