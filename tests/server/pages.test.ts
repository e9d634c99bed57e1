import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../src/server/page.ts';
import { createServer, type WebServer } from '../../src/server/server.ts';

let server: WebServer;
let port: number;
let asked: unknown[] = [];
let failures: unknown[] = [];
let wall: () => Promise<Page | undefined>;
let file: () => Promise<Page | undefined>;

beforeAll(async () => {
  server = createServer({
    messages: async () => ({ status: 200 }),
    ready: async () => true,
    jobs: () => ({}),
    pages: {
      wall: async (...given) => {
        asked.push(given);
        return wall();
      },
      wallNow: () => wall(),
      file: async (...given) => {
        asked.push(given);
        return file();
      },
      nothing: (language) => ({ type: 'text/html', body: `intet ${language ?? ''}` }),
    },
    failed: (error) => failures.push(error),
  });
  port = await server.listen(0, '127.0.0.1');
});

beforeEach(() => {
  asked = [];
  failures = [];
  wall = async () => ({
    type: 'text/html; charset=utf-8',
    body: '<p>Æ</p>',
    policy: "default-src 'none'",
  });
  file = async () => ({
    type: 'application/x',
    body: new Uint8Array([1, 2, 255]),
    saveAs: 'Løn.xlsx',
  });
});

afterAll(() => server.close(1_000));

/** Each test asks from an address of its own, as the last machine before us would write it. */
let addresses = 0;
const get = (path: string, init: RequestInit = {}, from = '') => {
  addresses += 1;
  const last = from === '' ? `10.0.0.${addresses}` : from;
  return fetch(`http://127.0.0.1:${port}${path}`, {
    ...init,
    headers: { 'x-forwarded-for': `6.6.6.6, ${last}`, ...init.headers },
  });
};

describe('/wall/<secret>', () => {
  it('is the page, for nobody else to keep, frame, find or guess at', async () => {
    const answer = await get('/wall/abc.def?lang=en');

    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>Æ</p>');
    expect(asked).toEqual([['abc.def', 'en']]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('server') ?? '').toBe('');
  });

  it('has figures that are sent only when they are new', async () => {
    const first = await get('/wall/abc/now');
    const tag = first.headers.get('etag') ?? '';
    const again = await get('/wall/abc/now', { headers: { 'if-none-match': tag } });
    wall = async () => ({ type: 'application/json', body: '{}' });
    const changed = await get('/wall/abc/now', { headers: { 'if-none-match': tag } });

    expect([first.status, again.status, changed.status]).toEqual([200, 304, 200]);
    expect(await again.text()).toBe('');
    expect(changed.headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });

  it('is not there for whoever guesses: a page for people, a word for the script', async () => {
    wall = async () => undefined;

    const page = await get('/wall/abc');
    const now = await get('/wall/abc/now');

    expect([page.status, await page.text()]).toEqual([404, 'intet ']);
    expect([now.status, await now.text()]).toEqual([404, '{"error":"not found"}']);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('tells nobody what went wrong but the program', async () => {
    const error = new Error('secret');
    wall = () => Promise.reject(error);

    const answer = await get('/wall/abc');

    expect([answer.status, await answer.text()]).toEqual([500, '{"error":"internal error"}']);
    expect(failures).toEqual([error]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'])('takes no %s', async (method) => {
    for (const path of ['/wall/abc', '/wall/abc/now', '/file/abc']) {
      expect((await get(path, { method })).status).toBe(405);
    }
    expect(asked).toEqual([]);
  });
});

describe('/file/<secret>', () => {
  it('is saved under its name and shown by no browser', async () => {
    const answer = await get('/file/abc');

    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 255]));
    expect(answer.headers.get('content-type')).toBe('application/x');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="L_n.xlsx"; filename*=UTF-8''L%C3%B8n.xlsx`,
    );
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('cannot be named so that a header breaks', async () => {
    file = async () => ({ type: 'x', body: 'x', saveAs: `a"b\r\nSet-Cookie: x='(*)` });

    const answer = await get('/file/abc');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="a_b__Set-Cookie_ x_____"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x%3D%27%28%2A%29`,
    );
  });

  it('is sent whole each time: it is counted, so nothing is answered from memory', async () => {
    const first = await get('/file/abc');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };

    expect((await get('/file/abc', { headers })).status).toBe(200);
  });
});

describe('strangers', () => {
  /** A request line as no browser would write it. */
  async function raw(line: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.end(`${line}\r\nhost: x\r\nconnection: close\r\n\r\n`);
    return text(socket);
  }

  it.each([
    'GET /wall/../../etc/passwd HTTP/1.1',
    'GET /wall HTTP/1.1',
    'GET /wall/a/b HTTP/1.1',
    'GET /wall/a/now/b HTTP/1.1',
    'GET /file/../../etc/passwd HTTP/1.1',
    'GET //file//a HTTP/1.1',
    `GET /wall/${'x'.repeat(8_000)} HTTP/1.1`,
    'GET /wall/%E0%A4%A HTTP/1.1',
  ])('get nothing by %s', async (line) => {
    const answer = await raw(line);

    expect(answer).toMatch(/^HTTP\/1\.1 (400|404|414) /);
    expect(answer).not.toMatch(/node_modules|\bat /);
    expect(asked).toEqual([]);
  });

  it('get no further with what only looks like a path', async () => {
    await raw('GET /file/..%2f..%2fetc%2fpasswd HTTP/1.1');

    // One secret like any other: whoever looks it up finds that it is none.
    expect(asked).toEqual([['../../etc/passwd', undefined]]);
  });

  it('are turned away when they ask too often, and others are not', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 202; times += 1) {
      statuses.push((await get('/wall/abc', {}, '10.9.9.9')).status);
    }
    const turnedAway = await get('/file/abc', {}, '10.9.9.9');

    expect(statuses.slice(0, 200).every((status) => status === 200)).toBe(true);
    expect(statuses.slice(200)).toEqual([429, 429]);
    expect([turnedAway.status, turnedAway.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await get('/wall/abc', {}, '10.9.9.8')).status).toBe(200);
  });
});
