// Turns away requests whose address cannot be read, before the router reads it: that would end the process.
import type { Next, Request, Response } from 'restify';
import { refusal, sendAnswer } from './answer.ts';

/** Refuses (400) what makes no address together with the name of the host, as the client sent both. */
export function checkAddress(req: Request, res: Response, next: Next): void {
  if (isReadable(req)) {
    next();
    return;
  }
  res.setHeader('Connection', 'close');
  sendAnswer(res, refusal(400));
  next(false);
}

function isReadable(req: Request): boolean {
  try {
    req.path();
    return true;
  } catch {
    return false;
  }
}
