// The API of the municipality's own systems: from a request to JSON, for applications alone.
import { type Application, rolesFrom } from '../domain/shared/application.ts';
import { asId, type TenantId } from '../domain/shared/ids.ts';
import type { Log } from '../ports/log.ts';
import type { OutsideDeps } from '../usecases/outside/outside-deps.ts';
import { INITIATIVE_ROUTES } from './initiative-routes.ts';
import { describeApi } from './openapi.ts';
import { type ApiAnswer, problem } from './problem.ts';
import { PROPOSAL_ROUTES } from './proposal-routes.ts';
import { ROUND_ROUTES } from './round-routes.ts';
import type { Route } from './route.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v1`, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly ifMatch: string | undefined;
  /** As it was sent; empty for none. */
  readonly body: string;
}

export interface ApiDeps {
  readonly outside: OutsideDeps;
  /** Which application a request is of. */
  readonly check: (
    authorization: string | undefined,
  ) => Promise<
    | { readonly tenant: string; readonly client: string; readonly roles: readonly unknown[] }
    | 'refused'
    | 'unavailable'
  >;
  /** Milliseconds to wait for whoever asks too often, else 0. */
  readonly count: (who: string) => Promise<number>;
  /** Where the API is, such as `https://forenkl.example.dk/api/v1`. */
  readonly address: () => string;
  readonly log: Pick<Log, 'info' | 'error'>;
}

export const ROUTES: readonly Route[] = [...PROPOSAL_ROUTES, ...INITIATIVE_ROUTES, ...ROUND_ROUTES];

/** Answers a request; it throws for nothing but a fault of our own. */
export function makeApi(deps: ApiDeps): (request: ApiRequest) => Promise<ApiAnswer> {
  return async (request) => {
    // What there is to ask is no secret.
    if (request.path === '/openapi.json' && request.method === 'GET') {
      return { status: 200, body: describeApi(ROUTES, deps.address()) };
    }
    const caller = await deps.check(request.authorization);
    if (caller === 'unavailable') deps.log.error('token-keys-unavailable');
    if (caller === 'unavailable') return problem('unavailable');
    if (caller === 'refused')
      return withHeader(problem('unauthorized'), 'WWW-Authenticate', 'Bearer');
    const { tenant, client } = caller;
    const wait = await deps.count(`${tenant}~${client}`);
    if (wait > 0) {
      return withHeader(problem('too-many'), 'Retry-After', String(Math.ceil(wait / 1_000)));
    }
    const application = {
      tenant: asId<TenantId>(tenant),
      client,
      roles: rolesFrom(caller.roles),
    };
    const answer = await answered(deps, application, request);
    const { method } = request;
    deps.log.info('api-called', { application: client, tenant, method, status: answer.status });
    return answer;
  };
}

async function answered(
  { outside, address }: ApiDeps,
  application: Application,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const there = ROUTES.flatMap((route) => {
    const id = idIn(route.path, request.path);
    return id === undefined ? [] : [{ route, id }];
  });
  if (there.length === 0) return problem('not-found');
  const found = there.find(({ route }) => route.method === request.method.toLowerCase());
  if (found === undefined) {
    const allowed = there.map(({ route }) => route.method.toUpperCase());
    return withHeader(problem('no-method'), 'Allow', allowed.join(', '));
  }
  const body = found.route.body === undefined ? undefined : parsed(request.body);
  const { ifMatch, path, query } = request;
  const now = outside.clock.now();
  const here = `${address()}${path}`;
  const call = { deps: outside, application, id: found.id, ifMatch, here, now };
  const handled = await found.route.handle(call, Object.fromEntries(query), body);
  return 'bad' in handled ? problem('bad-request', handled.bad) : handled;
}

/** What stands in the place of `{…}`; empty where the path has none, undefined where it is another. */
function idIn(pattern: string, path: string): string | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  let id = '';
  for (const [at, part] of wanted.entries()) {
    const is = given[at] ?? '';
    if (part.startsWith('{') && /^[\w-]{1,64}$/.test(is)) id = is;
    else if (part !== is) return undefined;
  }
  return id;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function withHeader(answer: ApiAnswer, name: string, value: string): ApiAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
