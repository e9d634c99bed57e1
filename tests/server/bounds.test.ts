import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/server/bounds.ts';
import { createServer, type WebServer } from '../../src/server/server.ts';

let server: WebServer;
let port: number;

beforeEach(() => begin({ connections: 2 }));
afterEach(() => server.close(100));

async function begin(bounds: Partial<Bounds>): Promise<void> {
  server = createServer({
    messages: async () => ({ status: 200 }),
    ready: async () => true,
    jobs: () => ({}),
    failed: () => undefined,
    bounds,
  });
  port = await server.listen(0, '127.0.0.1');
}

async function opened(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Sends this as it is and reads until the other side ends; empty when it was closed without a word. */
async function answerTo(sent: string): Promise<string> {
  const socket = await opened();
  socket.write(sent);
  return text(socket).catch(() => '');
}

const head = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n\r\n`;
const POST = ['POST /api/messages HTTP/1.1', 'host: x', 'content-type: application/json'];

it('closes a connection too many, and takes the next one when another has gone', async () => {
  const ask = head('GET /healthz HTTP/1.1', 'host: x', 'connection: close');
  const held = [await opened(), await opened()];
  const refused = await answerTo(ask);

  held[0]?.destroy();
  // The server sees the end of a connection a moment later than the one who ends it.
  let answer = '';
  while (answer === '') answer = await answerTo(ask);
  held[1]?.destroy();

  expect(refused).toBe('');
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

it('answers a client that asks for another protocol in this one', async () => {
  const ask = ['GET /healthz HTTP/1.1', 'host: x', 'upgrade: h2c', 'connection: upgrade'];
  const socket = await opened();
  socket.write(head(...ask));

  const [answer] = await once(socket, 'data');
  socket.destroy();

  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
});

it.each([
  ['headers of 20 KB', head(...POST, `x-long: ${'x'.repeat(20_000)}`), /^HTTP\/1\.1 431 /],
  ['two lengths', head(...POST, 'content-length: 2', 'content-length: 3'), /^HTTP\/1\.1 400 /],
  [
    'a length and pieces at once',
    head(...POST, 'content-length: 2', 'transfer-encoding: chunked'),
    /^HTTP\/1\.1 400 /,
  ],
  ['a header with a line break in it', head(...POST, 'x: a\nb: c\0'), /^HTTP\/1\.1 400 /],
  [
    'an address that is none',
    head('GET http://[::1/healthz HTTP/1.1', 'host: x'),
    /^HTTP\/1\.1 400 [\s\S]*"bad request"/,
  ],
  [
    'a host that is none',
    head('GET /healthz HTTP/1.1', 'host: a:99999'),
    /^HTTP\/1\.1 400 [\s\S]*"bad request"/,
  ],
  ['something that is no HTTP', head('\u0016\u0003\u0001'), /^HTTP\/1\.1 400 /],
  [
    'a body that says it is endless',
    head(...POST, 'content-length: 99999999999'),
    /^HTTP\/1\.1 413 /,
  ],
])('answers %s with a refusal and ends the connection', async (_, sent, refused) => {
  expect(await answerTo(sent)).toMatch(refused);
});

describe('a slow client', () => {
  const FAR = 60_000;
  const slow = async (bounds: Partial<Bounds>, sent: string): Promise<string> => {
    await server.close(100);
    await begin({ request: FAR, headers: FAR, silence: FAR, look: 20, ...bounds });
    return answerTo(sent);
  };

  it('that does not end its first lines is told so and cut off', async () => {
    const answer = await slow({ headers: 50 }, 'POST /api/messages HTTP/1.1\r\nhost: x\r\nx-one: ');

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that does not end its request is told so and cut off', async () => {
    const answer = await slow(
      { request: 50, headers: 40 },
      `${head(...POST, 'content-length: 9')}{"a":`,
    );

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['that says nothing', ''],
    ['that stops in the middle of its body', `${head(...POST, 'content-length: 9')}{"a":`],
  ])('%s is cut off without a word', async (_, sent) => {
    expect(await slow({ silence: 50 }, sent)).toBe('');
  });

  it('that is quick has its answer, however soon the others are cut off', async () => {
    const bounds = { request: 2_000, headers: 2_000, silence: 2_000 };
    const ask = head('GET /healthz HTTP/1.1', 'host: x', 'connection: close');

    expect(await slow(bounds, ask)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
