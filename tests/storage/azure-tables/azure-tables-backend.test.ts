// How the backend takes a service that fails, played by a small server of our own.
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAzureTablesBackend } from '../../../src/storage/azure-tables/azure-tables-backend.ts';
import type { Write } from '../../../src/storage/table.ts';
import { isTransient } from '../../../src/storage/transient.ts';

/** Never reached by an answer, and soon over when there is none. */
const [PATIENT_MS, IMPATIENT_MS] = [10_000, 50];
const ONE: readonly Write[] = [{ kind: 'insert', row: 'a', cells: { text: 'x' } }];
const TWO: readonly Write[] = [...ONE, { kind: 'insert', row: 'b', cells: { text: 'y' } }];

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A table of a service that does the same to every request, and how many it got. */
async function against(behaviour: RequestListener, timeoutMs = PATIENT_MS) {
  const seen = { requests: 0 };
  const started = createServer((request, response) => {
    seen.requests += 1;
    request.resume();
    behaviour(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const connectionString = [
    'DefaultEndpointsProtocol=http;AccountName=test;AccountKey=a2V5',
    `TableEndpoint=http://127.0.0.1:${port}/test;`,
  ].join(';');
  const backend = await makeAzureTablesBackend({ connectionString }, timeoutMs);
  return { backend, table: backend.table('audit'), seen };
}

const answering =
  (status: number, code: string): RequestListener =>
  (_, response) => {
    const error = { 'odata.error': { code, message: { lang: 'en-US', value: code } } };
    // One call each: the HTTP library of the service, where it is loaded too, breaks the chain.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(error));
  };

const CALLS: readonly (readonly [string, (t: Awaited<ReturnType<typeof against>>) => unknown])[] = [
  ['a read', ({ table }) => table.get('p', 'a')],
  ['a range', ({ table }) => table.range('p', { from: 'a', before: 'b' })],
  ['a write', ({ table }) => table.transact('p', ONE)],
  ['a transaction', ({ table }) => table.transact('p', TWO)],
  ['a ping', ({ backend }) => backend.ping()],
];

const errorOf = async (call: unknown): Promise<unknown> => {
  try {
    return await call;
  } catch (error) {
    return error;
  }
};

describe.each(CALLS)('%s', (_, call) => {
  it.each([
    ['500', answering(500, 'OperationTimedOut')],
    ['503', answering(503, 'ServerBusy')],
    ['a reset', (request) => request.socket.destroy()],
  ] satisfies readonly (readonly [string, RequestListener])[])(
    'is tried once and called worth another try after %s',
    async (_kind, behaviour) => {
      const service = await against(behaviour);

      const error = await errorOf(call(service));

      expect(isTransient(error)).toBe(true);
      expect(service.seen.requests).toBe(1);
    },
  );

  it('is given up after silence and not sent again', async () => {
    const service = await against(() => {}, IMPATIENT_MS);

    const error = await errorOf(call(service));

    expect(isTransient(error)).toBe(true);
    // On a busy machine the time may be over before the request has left.
    expect(service.seen.requests).toBeLessThanOrEqual(1);
  });

  it.each([
    ['a missing table', answering(404, 'TableNotFound')],
    ['a wrong key', answering(403, 'AuthenticationFailed')],
    ['a bad request', answering(400, 'InvalidInput')],
  ] satisfies readonly (readonly [string, RequestListener])[])(
    'fails for good after %s',
    async (_kind, behaviour) => {
      const service = await against(behaviour);

      const error = await errorOf(call(service));

      expect(error).toBeInstanceOf(Error);
      expect(isTransient(error)).toBe(false);
    },
  );
});
