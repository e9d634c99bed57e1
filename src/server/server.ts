// The HTTP server: its paths, and nothing about what a message means.
import restify, { type Request, type Response, type Server } from 'restify';
import { checkAddress } from './address-check.ts';
import { type Answer, refusal, sendAnswer } from './answer.ts';
import { type ApiPaths, addApi, refuseCall } from './api.ts';
import { checkBody, MOST_BYTES } from './body-check.ts';
import { type Bounds, bound } from './bounds.ts';
import { closing } from './closing.ts';
import { listen } from './listen.ts';
import { addPages, type PageDeps } from './pages.ts';

export interface ServerDeps {
  /** Takes a message from Teams: the parsed body and the Authorization header. */
  readonly messages: (body: unknown, authorization: string | undefined) => Promise<Answer>;
  /** True when storage and seed are ready. */
  readonly ready: () => Promise<boolean>;
  /** One word for each job. */
  readonly jobs: () => Readonly<Record<string, 'ok' | 'failing'>>;
  /** Pages and files for a browser; there are none when left out. */
  readonly pages?: Omit<PageDeps, 'failed'>;
  /** Told of each answer: the pattern of its path, never what was asked for. */
  readonly answered?: (facts: AnsweredFacts) => void;
  /** The API of other systems; there is none when left out. */
  readonly api?: ApiPaths;
  /** Time and connections a client may take; the usual ones when left out. */
  readonly bounds?: Partial<Bounds>;
  /** Told of exceptions; the caller of the HTTP request learns nothing of them. */
  readonly failed: (error: unknown) => void;
}

interface AnsweredFacts {
  readonly method: string;
  readonly route: string;
  readonly status: number;
}

export interface WebServer {
  /** Resolves with the port; rejects with a ListenError whose message can be shown as it is. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more requests and waits for running ones, at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

type ErrorEvent = readonly [req: Request, res: Response, error: unknown, done: () => void];

/** Builds the server; nothing listens yet. */
export function createServer(deps: ServerDeps): WebServer {
  const server = restify.createServer({ name: '' });
  // The library logs request headers with its warnings, and a header carries a token.
  Object.assign(server.log, { level: 'silent' });
  bound(server, deps.bounds);
  server.on('restifyError', (...[req, res, error, done]: ErrorEvent) => {
    const status = statusOf(error);
    const isSaid = deps.api !== undefined && refuseCall(deps.api, { req, res, status });
    if (!isSaid) sendAnswer(res, refusal(status));
    done();
  });
  server.on('after', (req: Request, res: Response) => {
    const { method = '' } = req;
    deps.answered?.({ method, route: patternOf(req), status: res.statusCode });
  });
  const close = closing(server);
  server.pre(checkAddress);
  addPaths(server, deps);
  if (deps.pages !== undefined) addPages(server, { ...deps.pages, failed: deps.failed });
  if (deps.api !== undefined) addApi(server, { ...deps.api, failed: deps.failed });
  return { listen: (port, host) => listen(server, port, host), close };
}

function addPaths(server: Server, deps: ServerDeps): void {
  // The library tells handlers that finish by themselves by the word `async`.
  server.get('/healthz', async (_req: Request, res: Response) => answerWith(res, deps, alive));
  server.get('/readyz', async (_req: Request, res: Response) =>
    answerWith(res, deps, () => readiness(deps)),
  );
  server.post(
    '/api/messages',
    checkBody,
    restify.plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    restify.plugins.jsonBodyParser({ bodyReader: true }),
    async (req: Request, res: Response) =>
      answerWith(res, deps, () => deps.messages(req.body, req.headers.authorization)),
  );
}

async function answerWith(
  res: Response,
  { failed }: ServerDeps,
  answer: () => Promise<Answer>,
): Promise<void> {
  try {
    sendAnswer(res, await answer());
  } catch (error) {
    failed(error);
    sendAnswer(res, refusal(500));
  }
}

async function alive(): Promise<Answer> {
  return { status: 200, body: { alive: true } };
}

/**
 * 503 takes this instance out of rotation, and that helps only when another one can do better. A job
 * that fails is shown and does not: turns need no job, and jobs are shared, so that the others are
 * likely to fail in the same way; all of them gone would be worse than one job behind.
 */
async function readiness({ ready, jobs, failed }: ServerDeps): Promise<Answer> {
  try {
    if (await ready()) return { status: 200, body: { ready: true, jobs: jobs() } };
  } catch (error) {
    failed(error);
  }
  return { status: 503, body: { ready: false } };
}

/** Undefined paths are all one. */
function patternOf(req: Request): string {
  const route: { readonly path: unknown } | undefined = req.getRoute();
  return String(route?.path ?? 'none');
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error && 'statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
