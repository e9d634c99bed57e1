// Turns away bodies before they are read: the body reader itself would read and unpack all of it.
import type { Next, Request, Response } from 'restify';
import { refusal, sendAnswer } from './answer.ts';

/** 256 KB; Teams sends at most 100 KB. */
export const MOST_BYTES = 256 * 1024;

/** Refuses what is no plain JSON (415) and what says it is too large (413). */
export function checkBody(req: Request, res: Response, next: Next): void {
  const status = problemWith(req);
  if (status === undefined) {
    next();
    return;
  }
  // The rest of the body is unwanted; the connection cannot carry another request after it.
  res.setHeader('Connection', 'close');
  sendAnswer(res, refusal(status));
  next(false);
}

function problemWith(req: Request): number | undefined {
  if (req.method !== 'POST') return undefined;
  const { 'content-encoding': encoding, 'content-length': length } = req.headers;
  const [type] = (req.headers['content-type'] ?? '').split(';');
  // A packed body could grow a thousandfold, and a damaged one would end the process.
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return 415;
  if (type?.trim().toLowerCase() !== 'application/json') return 415;
  return Number(length ?? 0) > MOST_BYTES ? 413 : undefined;
}
