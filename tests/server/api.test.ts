import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer, type WebServer } from '../../src/server/server.ts';

let server: WebServer;
let port: number;

beforeAll(async () => {
  server = createServer({
    messages: async () => ({ status: 200 }),
    ready: async () => true,
    jobs: () => ({}),
    api: {
      answer: async ({ method }) => ({ status: 200, body: { method } }),
      refuse: (status) => ({ status, body: {} }),
    },
    failed: () => undefined,
  });
  port = await server.listen(0, '127.0.0.1');
});

afterAll(() => server.close(100));

/** The status of an answer to a GET that carries a body, which `fetch` would not send. */
async function statusOf(body: string, headers: Record<string, string>): Promise<number> {
  const asked = request({ port, path: '/api/v1/proposals', method: 'GET', headers });
  asked.end(body);
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  answer?.resume();
  return answer?.statusCode ?? 0;
}

it.each([
  ['with damaged packing', 'no gzip', { 'content-encoding': 'gzip', 'content-length': '7' }, 415],
  ['with a length beyond all', '', { 'content-length': '99999999999' }, 413],
])('refuses a GET %s, and lives on', async (_, body, headers, status) => {
  expect(await statusOf(body, headers)).toBe(status);
  expect(await statusOf('', {})).toBe(200);
});

it('takes no notice of a body that comes with a GET', async () => {
  expect(await statusOf('hello', { 'content-length': '5' })).toBe(200);
});
