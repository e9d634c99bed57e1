// How the server ends: nothing new is taken from this moment on, and running requests get their answer.
import type { Next, Request, Response, Server } from 'restify';
import { refusal, sendAnswer } from './answer.ts';

/** A response that may still be under way. */
interface OpenResponse {
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  once(event: 'close', then: () => void): unknown;
}

/**
 * Prepares the end; call it before paths are added. The function returned stops listening, closes
 * kept connections with their next answer (Node alone would go on serving them), and resolves when
 * the last is closed, cutting off what still runs after `graceMs`.
 */
export function closing(server: Server): (graceMs: number) => Promise<void> {
  const open = new Set<OpenResponse>();
  let closes = false;
  server.server.prependListener('request', (_request: unknown, response: OpenResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  server.pre((_req: Request, res: Response, next: Next) => {
    if (!closes) return next();
    res.setHeader('Connection', 'close');
    sendAnswer(res, refusal(503));
    return next(false);
  });

  return (graceMs) =>
    new Promise((resolve) => {
      closes = true;
      for (const response of open) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
      }
      const patience = setTimeout(() => server.server.closeAllConnections(), graceMs);
      server.close(() => {
        clearTimeout(patience);
        resolve();
      });
      server.server.closeIdleConnections();
    });
}
