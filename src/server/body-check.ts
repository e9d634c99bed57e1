// Turns away bodies before they are read: the body reader itself would read and unpack all of it.
import type { Next, Request, Response } from 'restify';
import { refusal, sendAnswer } from './answer.ts';

/** 256 KB; Teams sends at most 100 KB. */
export const MOST_BYTES = 256 * 1024;

/** Refuses what is no plain JSON (415) and what says it is too large (413). */
export const checkBody = checkOf({ type: 'application/json', most: MOST_BYTES });

/** The same for a form as browsers send it. */
export function checkForm(most: number) {
  return checkOf({ type: 'application/x-www-form-urlencoded', most });
}

/** Plain JSON again, with answers of the caller's own. */
export function checkJson(most: number, refuse: NonNullable<Wanted['refuse']>) {
  return checkOf({ type: 'application/json', most, refuse });
}

interface Wanted {
  readonly type: string;
  /** In bytes. */
  readonly most: number;
  readonly refuse?: (res: Response, status: 413 | 415) => void;
}

function checkOf(wanted: Wanted) {
  return (req: Request, res: Response, next: Next): void => {
    const status = problemWith(req, wanted);
    if (status === undefined) {
      next();
      return;
    }
    // The rest of the body is unwanted; the connection cannot carry another request after it.
    res.setHeader('Connection', 'close');
    if (wanted.refuse === undefined) sendAnswer(res, refusal(status));
    else wanted.refuse(res, status);
    next(false);
  };
}

function problemWith(req: Request, { type: wanted, most }: Wanted): 413 | 415 | undefined {
  const { 'content-encoding': encoding, 'content-length': length } = req.headers;
  const [type] = (req.headers['content-type'] ?? '').split(';');
  // A packed body could grow a thousandfold, and a damaged one would end the process.
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return 415;
  // A body is not asked for here, and is read all the same where somebody sends one.
  if (req.method === 'GET') return Number(length ?? 0) > most ? 413 : undefined;
  if (type?.trim().toLowerCase() !== wanted) return 415;
  return Number(length ?? 0) > most ? 413 : undefined;
}
