// The paths of the API: everything below them is handed on, and what comes back is JSON.
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { checkJson } from './body-check.ts';
import { addressOf, countVisits, WAIT_SECONDS } from './visits.ts';

export interface ApiCall {
  readonly method: string;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly ifMatch: string | undefined;
  readonly body: string;
}

export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiPaths {
  readonly answer: (call: ApiCall) => Promise<ApiReply>;
  /** What is said of a request that was not handed on. */
  readonly refuse: (status: number) => ApiReply;
}

const BASE = '/api/v1';
/** In bytes. */
const MOST_BYTES = 16 * 1024;

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Type': 'application/json; charset=utf-8',
} as const;

/** Adds the paths. No browser page of another site may read what is answered: there is no CORS. */
export function addApi(
  server: Server,
  { answer, refuse, failed }: ApiPaths & { readonly failed: (error: unknown) => void },
): void {
  const admit = countVisits();
  const steps = [
    (req: Request, res: Response, next: Next) => {
      if (admit(addressOf(req), performance.now())) return next();
      const reply = refuse(429);
      send(res, { ...reply, headers: { ...reply.headers, 'Retry-After': WAIT_SECONDS } });
      next(false);
    },
    checkJson(MOST_BYTES, (res, status) => send(res, refuse(status))),
    restify.plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    async (req: Request, res: Response) => {
      try {
        send(res, await answer(callOf(req)));
      } catch (error) {
        failed(error);
        send(res, refuse(500));
      }
    },
  ] as const;
  server.get(`${BASE}/*`, ...steps);
  server.put(`${BASE}/*`, ...steps);
  server.post(`${BASE}/*`, ...steps);
}

/**
 * Says in the words of the API what is wrong with a request the server turned away by itself. False
 * where it was for something else.
 */
export function refuseCall(
  { refuse }: Pick<ApiPaths, 'refuse'>,
  { req, res, status }: { readonly req: Request; readonly res: Response; readonly status: number },
): boolean {
  const path = req.path();
  const isOurs = path === BASE || path.startsWith(`${BASE}/`);
  if (isOurs) send(res, refuse(status));
  return isOurs;
}

function callOf(req: Request): ApiCall {
  return {
    method: req.method ?? '',
    path: req.path().slice(BASE.length),
    query: new URLSearchParams(req.getQuery()),
    authorization: req.headers.authorization,
    ifMatch: req.headers['if-match'],
    body: typeof req.body === 'string' ? req.body : '',
  };
}

function send(res: Response, { status, body, headers }: ApiReply): void {
  res.sendRaw(status, JSON.stringify(body), { ...HEADERS, ...headers });
}
