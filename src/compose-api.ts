// The wiring of the API for other systems of the municipality: there is one where it has an application.

import { type ProblemCode, problem } from './api/problem.ts';
import type { Config } from './config/config.ts';
import { once } from './domain/shared/once.ts';
import { checkAccess } from './entra/access-token.ts';
import { makeVerify } from './entra/verify.ts';
import { limitCalls } from './limits/limit-calls.ts';
import type { Log } from './ports/log.ts';
import type { ApiPaths } from './server/api.ts';
import type { OutsideDeps } from './usecases/outside/outside-deps.ts';

/** Most calls of one application in so many seconds; each process counts for itself. */
const LIMIT = { calls: 300, seconds: 60 } as const;

/** What the server turns away by itself; whatever else it is, it is a fault. */
const REFUSALS: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-request',
  404: 'not-found',
  405: 'no-method',
  413: 'too-large',
  415: 'no-json',
  429: 'too-many',
};

/** What other systems read and write, as the program has it. */
export interface ApiParts {
  readonly channel: Omit<OutsideDeps, 'rounds' | 'results'>;
  readonly stores: Pick<OutsideDeps, 'rounds' | 'results'>;
}

export interface ApiWiring {
  readonly log: Log;
  readonly publicUrl: () => string | undefined;
  /** Another Entra than Microsoft's, for tests. */
  readonly login?: string | undefined;
}

/** What the server is handed; undefined where no application of Entra is named. */
export function apiOf(
  { apiAppId: appId, tenants }: Config,
  { channel, stores: { rounds, results } }: ApiParts,
  { log, publicUrl, login }: ApiWiring,
): { readonly api?: ApiPaths } {
  if (appId === undefined) return {};
  const check = checkAccess(makeVerify({ appId, tenants, ...(login !== undefined && { login }) }));
  const count = limitCalls(LIMIT);
  // Its shapes cost start time: they are loaded with the first call.
  const made = once(async () => {
    const { makeApi } = await import('./api/api.ts');
    const outside = { ...channel, rounds, results };
    return makeApi({ outside, check, count, address: () => `${publicUrl() ?? ''}/api/v1`, log });
  });
  const answer: ApiPaths['answer'] = async (call) => (await made())(call);
  return { api: { answer, refuse: (status) => problem(REFUSALS[status] ?? 'failed') } };
}
