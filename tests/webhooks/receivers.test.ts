import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeReceivers } from '../../src/webhooks/receivers.ts';
import { type Heard, json, serve, type TestServer } from '../support/http.ts';

const BODY = JSON.stringify({ type: 'decision.published' });
const NOW = Date.parse('2026-11-24T09:00:00Z');

let server: TestServer;
let heard: Heard[];
let status: number;

beforeEach(async () => {
  [heard, status] = [[], 204];
  server = await serve((one, response) => {
    heard.push(one);
    if (status === 302) {
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    } else json(response, {}, status);
  });
});

afterEach(() => server.close());

const post = async (secret = 'et langt ord som ingen kender', url = `${server.url}/hook`) => {
  const [receiver] = makeReceivers({ urls: [url], secret, now: () => NOW });
  return receiver?.post({ id: 'tenant-2026-0001-7', body: BODY });
};

it('is told from others by the host of its address alone', () => {
  const [receiver] = makeReceivers({
    ...{ urls: ['https://journal.example/hook?key=hemmelig'], secret: 'x', now: () => NOW },
  });

  expect(receiver?.host).toBe('journal.example');
  expect(JSON.stringify(receiver)).not.toContain('hemmelig');
});

describe('an announcement', () => {
  it('is signed over id, time and body', async () => {
    expect(await post()).toBe(true);

    const { headers, body } = heard[0] ?? { headers: {}, body: undefined };
    const signed = createHmac('sha256', 'et langt ord som ingen kender')
      .update(`tenant-2026-0001-7.${NOW / 1_000}.${BODY}`)
      .digest('base64');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': 'tenant-2026-0001-7',
      'webhook-timestamp': String(NOW / 1_000),
      'webhook-signature': `v1,${signed}`,
    });
    expect(JSON.stringify(body)).toBe(BODY);
  });

  it('is signed with the bytes of a secret that is base64', async () => {
    const bytes = Buffer.alloc(32, 7);
    await post(`whsec_${bytes.toString('base64')}`);

    const signed = createHmac('sha256', bytes)
      .update(`tenant-2026-0001-7.${NOW / 1_000}.${BODY}`)
      .digest('base64');
    expect(heard[0]?.headers['webhook-signature']).toBe(`v1,${signed}`);
  });

  it.each([302, 400, 404, 410, 500, 503])(
    'is not taken with %i, and goes nowhere else',
    async (answer) => {
      status = answer;

      expect(await post()).toBe(false);
      expect(heard.map(({ path }) => path)).toEqual(['/hook']);
    },
  );

  it('is not taken by nobody', async () => {
    await server.close();

    expect(await post()).toBe(false);
  });

  it('goes nowhere without encryption but to this machine', async () => {
    expect(await post('x', 'http://journal.example/hook')).toBe(false);
  });

  it('names a receiver the same each time, and not by its address', () => {
    const make = () =>
      makeReceivers({
        urls: ['https://a.example/hemmelig', 'https://b.example/'],
        secret: 'x',
        now: () => NOW,
      }).map(({ id }) => id);

    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBe(2);
    expect(make().join()).not.toContain('hemmelig');
  });
});
