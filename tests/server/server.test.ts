import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ListenError } from '../../src/server/listen.ts';
import { createServer, type WebServer } from '../../src/server/server.ts';
import { printedBy } from '../support/output.ts';

interface Received {
  readonly body: unknown;
  readonly authorization: string | undefined;
}

let server: WebServer;
let port: number;
let received: Received[] = [];
let failures: unknown[] = [];
let ready: () => Promise<boolean> = async () => true;
let jobs: Record<string, 'ok' | 'failing'> = {};
let messages = async (): Promise<{ status: number; body?: unknown }> => ({ status: 200 });

beforeAll(async () => {
  server = createServer({
    messages: async (body, authorization) => {
      received.push({ body, authorization });
      return messages();
    },
    ready: () => ready(),
    jobs: () => jobs,
    failed: (error) => failures.push(error),
  });
  port = await server.listen(0, '127.0.0.1');
});

beforeEach(() => {
  received = [];
  failures = [];
  ready = async () => true;
  jobs = {};
  messages = async () => ({ status: 200 });
});

afterAll(() => server.close(1_000));

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(at('/api/messages'), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('/api/messages', () => {
  it('hands on the parsed body and the token, and answers what it is told', async () => {
    messages = async () => ({ status: 202, body: { answer: 'æøå' } });

    const answer = await post('{"type":"message"}', { authorization: 'Bearer x' });

    expect(received).toEqual([{ body: { type: 'message' }, authorization: 'Bearer x' }]);
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ answer: 'æøå' });
  });

  it('takes the content type as Teams writes it', async () => {
    const answer = await post('{}', { 'content-type': 'application/json; charset=utf-8' });

    expect(answer.status).toBe(200);
  });

  it.each([
    ['malformed JSON', () => post('{"type":'), 400],
    ['another content type', () => post('type=message', { 'content-type': 'text/plain' }), 415],
    ['a form', () => post('a=1', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
    ['a packed body', () => post(gzipSync('{}'), { 'content-encoding': 'gzip' }), 415],
    ['damaged packing', () => post('no gzip', { 'content-encoding': 'gzip' }), 415],
    ['a body over 256 KB', () => post(JSON.stringify('x'.repeat(256 * 1024))), 413],
  ])('refuses %s and hands nothing on', async (_what, send, status) => {
    let answer: Response | undefined;
    const printed = await printedBy(async () => {
      answer = await send();
    });

    expect(answer?.status).toBe(status);
    expect(await answer?.text()).not.toMatch(/\bat |node_modules|x{9}|SyntaxError/);
    expect([received, printed]).toEqual([[], '']);
  });

  it('takes a body of 255 KB', async () => {
    expect((await post(JSON.stringify('x'.repeat(255 * 1024)))).status).toBe(200);
  });

  it('refuses a body over 256 KB that does not say how long it is', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
    const body = new ReadableStream({
      start(stream) {
        for (let i = 0; i < 5; i += 1) stream.enqueue(chunk);
        stream.close();
      },
    });
    const headers = { 'content-type': 'application/json' };

    const answer = await fetch(at('/api/messages'), {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit);

    expect(answer.status).toBe(413);
    expect(received).toEqual([]);
  });

  it('answers 500 without a word of what went wrong, and tells the program', async () => {
    const error = new Error('secret');
    messages = () => Promise.reject(error);

    const answer = await post('{}');

    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('{"error":"internal error"}');
    expect(failures).toEqual([error]);
  });

  it('goes on when a client leaves in the middle of its turn', async () => {
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<{ status: number }>();
    messages = () => {
      begun.resolve();
      return end.promise;
    };
    const leaving = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const left = fetch(at('/api/messages'), {
      method: 'POST',
      body: '{}',
      headers,
      signal: leaving.signal,
    }).catch(() => 'left');
    await begun.promise;

    leaving.abort();
    end.resolve({ status: 200 });

    expect(await left).toBe('left');
    messages = async () => ({ status: 200 });
    expect((await post('{}')).status).toBe(200);
    expect(failures).toEqual([]);
  });

  it('survives JSON of great depth', async () => {
    const answer = await post('['.repeat(200_000));

    expect(answer.status).toBe(400);
  });

  it('takes nothing but POST', async () => {
    expect((await fetch(at('/api/messages'))).status).toBe(405);
  });
});

describe('the other paths', () => {
  it('/healthz is there while the process lives', async () => {
    ready = async () => false;

    expect((await fetch(at('/healthz'))).status).toBe(200);
  });

  it('/readyz follows storage and seed', async () => {
    const statuses: number[] = [];
    for (const state of [async () => true, async () => false, () => Promise.reject(new Error())]) {
      ready = state;
      statuses.push((await fetch(at('/readyz'))).status);
    }

    expect(statuses).toEqual([200, 503, 503]);
  });

  it('/readyz shows a failing job and stays ready, for the others may be no better', async () => {
    jobs = { relay: 'ok', digest: 'failing' };

    const answer = await fetch(at('/readyz'));

    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('{"ready":true,"jobs":{"relay":"ok","digest":"failing"}}');
  });

  it('/readyz says no more than no', async () => {
    jobs = { relay: 'failing' };
    ready = () => Promise.reject(new Error('secret'));

    const answer = await fetch(at('/readyz'));

    expect(await answer.text()).toBe('{"ready":false}');
  });

  it('do not exist', async () => {
    const answer = await fetch(at('/api/notify?x=<script>'), { method: 'POST', body: '{}' });
    const malformed = await fetch(at('/%E0%A4%A'));

    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('{"error":"not found"}');
    expect([400, 404]).toContain(malformed.status);
  });

  it('carry headers that keep answers out of caches and guesses, and no name of software', async () => {
    const { headers } = await fetch(at('/healthz'));

    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('server') ?? '').toBe('');
  });
});

describe('listen', () => {
  it('says in one sentence that the port is taken', async () => {
    const second = createServer({ messages, ready, jobs: () => jobs, failed: () => undefined });

    const error: unknown = await second.listen(port, '127.0.0.1').catch((thrown) => thrown);

    expect(error).toBeInstanceOf(ListenError);
    expect(String(error)).toContain(`Port ${port} on 127.0.0.1 is in use by another program.`);
  });

  it('says that the address is none of this machine', async () => {
    const other = createServer({ messages, ready, jobs: () => jobs, failed: () => undefined });

    await expect(other.listen(0, '192.0.2.1')).rejects.toThrow('192.0.2.1 is no address');
  });
});

describe('close', () => {
  it('lets a running turn end and takes no new one', async () => {
    let finish = () => {};
    const begun = Promise.withResolvers<void>();
    const own = createServer({
      messages: () => {
        begun.resolve();
        return new Promise((resolve) => {
          finish = () => resolve({ status: 200 });
        });
      },
      ready,
      jobs: () => jobs,
      failed: () => undefined,
    });
    const address = `http://127.0.0.1:${await own.listen(0, '127.0.0.1')}`;
    const headers = { 'content-type': 'application/json' };
    const turn = fetch(`${address}/api/messages`, { method: 'POST', body: '{}', headers });
    await begun.promise;

    const closed = own.close(5_000);
    const refused = await fetch(`${address}/healthz`).catch(() => 'refused');
    finish();

    expect(refused).toBe('refused');
    expect((await turn).status).toBe(200);
    await closed;
  });

  it('takes no new request on a kept connection, and does not wait for it to be given up', async () => {
    const turn = Promise.withResolvers<{ status: number }>();
    const begun = Promise.withResolvers<void>();
    const own = createServer({
      messages: async () => ({ status: 200 }),
      ready: async () => {
        begun.resolve();
        return (await turn.promise).status === 200;
      },
      jobs: () => jobs,
      failed: () => undefined,
    });
    const port = await own.listen(0, '127.0.0.1');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (path: string) =>
      new Promise<number | string | undefined>((resolve) => {
        get({ port, path, agent }, (answer) => {
          answer.resume().once('end', () => resolve(answer.statusCode));
        }).once('error', () => resolve('refused'));
      });
    const [running, waiting] = [ask('/readyz'), ask('/healthz')];
    await begun.promise;

    const closed = own.close(60_000);
    turn.resolve({ status: 200 });

    expect(await running).toBe(200);
    expect(await waiting).toBe('refused');
    await closed;
  });

  it('turns away a request whose beginning came before', async () => {
    const own = createServer({
      messages,
      ready: () => Promise.reject(new Error('asked')),
      jobs: () => jobs,
      failed: (error) => failures.push(error),
    });
    const open = await own.listen(0, '127.0.0.1');
    const socket = connect(open, '127.0.0.1');
    socket.write('GET /readyz HTTP/1.1\r\nhost: ');
    // Asked after it on the same machine, so the beginning is there.
    await fetch(`http://127.0.0.1:${open}/healthz`);

    const closed = own.close(60_000);
    socket.write('x\r\n\r\n');

    expect(await text(socket)).toMatch(/^HTTP\/1.1 503 .*"stopping"/s);
    expect(failures).toEqual([]);
    await closed;
  });

  it('waits no longer than it is told for a turn that hangs', async () => {
    const begun = Promise.withResolvers<void>();
    const own = createServer({
      messages: () => {
        begun.resolve();
        return new Promise(() => {});
      },
      ready,
      jobs: () => jobs,
      failed: () => undefined,
    });
    const open = await own.listen(0, '127.0.0.1');
    const socket = connect(open, '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
    );
    await begun.promise;

    await own.close(50);

    expect(await text(socket)).toBe('');
  });
});
