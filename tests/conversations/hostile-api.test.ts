import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/api/api.ts';
import { CASE_NUMBER_MAX } from '../../src/domain/shared/case-number.ts';
import { findCpr } from '../../src/domain/shared/cpr.ts';
import { anInitiative } from '../support/an-initiative.ts';
import { type Conversation, startConversation, tap } from '../support/conversation.ts';
import { API_APP, type FakeEntra, startEntra } from '../support/entra.ts';
import { everyRow } from '../support/every-row.ts';
import { HOSTILE_TEXTS, hostile, written } from '../support/hostile-values.ts';

const OTHER_TENANT = '99999999-0000-4000-8000-000000000000';
const READ = ['Proposals.Read', 'Initiatives.Read', 'Rounds.Read'];
const WRITE = ['Journal.Write', 'Status.Write'];
/** With FUZZ=10 ten times as many cases, for a long look. */
const TIMES = Number(process.env['FUZZ'] ?? 1);
const MS = 120_000;
/** What a stack, a path of ours or a word of the machinery looks like. */
const LEAK =
  /\bat (?:async )?\S+ \((?:file|node|\/)|node_modules|\.ts:\d|\/src\/|TypeError|RangeError|URIError|SyntaxError|ZodError/;

interface Sent {
  readonly method: string;
  /** Below `/api/v1`, sent as it is. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly token: string;
}
interface Heard {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

let entra: FakeEntra;
let talk: Conversation;
let no: string;
let sent = 0;

beforeAll(async () => {
  entra = await startEntra();
  talk = await startConversation({
    settings: { FORENKL_API_APP_ID: API_APP, FORENKL_TENANTS: `${tenantOf()},${OTHER_TENANT}` },
    login: entra.login,
  });
  const karen = talk.person('Karen Holm');
  for (const words of ['Vi skriver timerne ind tre steder.', 'Nøglerne ligger på rådhuset.']) {
    await tap(karen, await karen.say(words), 'Send nu', { inputs: { 'a.hassle': '4' } });
  }
  const { tenant } = talk;
  await talk.stores.initiatives.save(anInitiative('i-1', { tenant }), undefined, []);
  no = (await talk.proposals())[0]?.no ?? '';
}, MS);

afterAll(async () => {
  await talk.stop();
  await entra.close();
});

/** The tenant of every conversation. */
function tenantOf(): string {
  return '11111111-2222-4333-8444-555555555555';
}

/** A token of an application that asked little so far, so that none is told to wait. */
async function tokenOf(roles: readonly string[], tenant = tenantOf()): Promise<string> {
  const azp = `44444444-2222-4111-8000-${String(Math.floor(sent / 200)).padStart(12, '0')}`;
  return entra.appToken(tenant, roles, { claims: { azp } });
}

/** Sends it as it is: `fetch` would mend the address and leave out what it does not like. */
async function send({ method, path, headers = {}, body, token }: Sent): Promise<Heard> {
  sent += 1;
  const { hostname, port } = new URL(talk.url);
  const asked = request({
    ...{ host: hostname, port, method, path: `/api/v1${path}`, agent: false },
    headers: {
      authorization: `Bearer ${token}`,
      'x-forwarded-for': `10.${(sent >> 16) % 256}.${(sent >> 8) % 256}.${sent % 256}`,
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
      ...headers,
    },
  });
  asked.end(body);
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  if (answer === undefined) throw new Error('no answer');
  return {
    status: answer.statusCode ?? 0,
    type: answer.headers['content-type'] ?? '',
    text: await text(answer),
  };
}

/** What every answer must be, whatever was sent. */
function expectHarmless({ status, type, text: body }: Heard): void {
  expect([200, 400, 403, 404, 405, 409, 412, 413, 415, 422]).toContain(status);
  expect(body).not.toMatch(LEAK);
  expect(body).not.toMatch(/Karen|Holm/);
  expect(talk.errors).toEqual([]);
  if (status === 200) return;
  expect(type).toBe('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status, type: expect.stringMatching(/^urn:forenkl:/) });
}

/** Rows of both tenants. */
async function rows(): Promise<Map<string, unknown>> {
  const [ours, theirs] = [
    await everyRow(talk.storage, tenantOf()),
    await everyRow(talk.storage, OTHER_TENANT),
  ];
  return new Map<string, unknown>([...ours, ...theirs].filter(([key]) => !isOfJobs(key)));
}

/** Jobs write down by themselves that they ran. */
function isOfJobs(key: string): boolean {
  return /^(jobs|ledger) |~o~|^people .* o~|^\w+ \S+ o~/.test(key);
}

const PATHS = [...new Set(ROUTES.map(({ path }) => path))];
const odd = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.map((one) => one.slice(0, 400))),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('.', '%', '%2e%2e', '%00', 'a~b', '__proto__', 'constructor', '2026-1', ''),
);
/** Never `..`, which leads out of the API. */
const encoded = odd.map((one) => encodeURIComponent(one.toWellFormed()).replace(/^\.+$/, 'dots'));
const addresses = fc.oneof(
  fc.tuple(fc.constantFrom(...PATHS), encoded).map(([path, id]) => path.replace(/\{\w+\}/, id)),
  fc.constantFrom(...PATHS).map((path) => path.replace('{number}', '2026-0001')),
  fc.array(encoded, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
);

/** A cursor of the right shape with anything in it, or anything at all. */
const cursors = fc.oneof(
  fc
    .array(fc.oneof(odd, fc.integer(), fc.constantFrom('2026-11-20T09:00:00.000Z', '999999')), {
      maxLength: 3,
    })
    .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url').slice(0, 200)),
  odd,
);
const wishes = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('cursor'), cursors),
    fc.tuple(fc.constant('top'), fc.oneof(odd, fc.integer().map(String), fc.double().map(String))),
    fc.tuple(
      fc.constantFrom('since', 'changedSince'),
      fc.oneof(
        odd,
        fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
        fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
        fc.constantFrom(
          '0000-01-01',
          '9999-12-31',
          '2026-02-30',
          '2026-13-01',
          '0000-01-01T00:00Z',
        ),
        fc.constantFrom('9999-12-31T23:59:59Z', '2026-01-01T24:00:00Z', '2026-01-01T00:00:60Z'),
      ),
    ),
    fc.tuple(fc.constantFrom('status', 'area', '__proto__', 'x'), odd),
  ),
  { maxLength: 4 },
);

describe('a request to read, of any shape', () => {
  it(
    'ends in no fault, names nobody and writes nothing',
    async () => {
      const before = await rows();
      await fc.assert(
        fc.asyncProperty(addresses, wishes, fc.option(odd), async (path, query, tag) => {
          const asked = new URLSearchParams();
          for (const [name, one] of query) asked.append(name, one.toWellFormed());
          const match = tag?.replace(/[^\u0020-\u007e]/g, '') ?? '';
          const token = await tokenOf([...READ, ...WRITE]);
          const headers = { 'if-match': match };

          expectHarmless(await send({ method: 'GET', path: `${path}?${asked}`, headers, token }));
        }),
        { numRuns: 600 * TIMES },
      );

      expect(await rows()).toEqual(before);
    },
    MS,
  );

  it(
    'gives the same page for whatever is no cursor of ours, or says that it is none',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('/proposals', '/initiatives', '/rounds'),
          cursors,
          async (path, cursor) => {
            const query = new URLSearchParams({ cursor: cursor.toWellFormed() });
            const heard = await send({
              method: 'GET',
              path: `${path}?${query}`,
              token: await tokenOf(READ),
            });

            expectHarmless(heard);
            expect([200, 400]).toContain(heard.status);
          },
        ),
        { numRuns: 200 * TIMES },
      );
    },
    MS,
  );
});

const bodies = fc.oneof(
  { weight: 4, arbitrary: fc.record({ number: hostile }) },
  { weight: 3, arbitrary: fc.record({ number: fc.string({ unit: 'binary', maxLength: 60 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ status: fc.oneof(hostile, fc.constantFrom('waiting', 'assessing')) }),
  },
  { weight: 2, arbitrary: hostile },
);
const tags = fc.constantFrom('', '*', '"x"', 'W/"x"', '*, "x"', '"'.repeat(500));

describe('a request to write, of any shape', () => {
  const places = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('journal', 'status').map((what) => `/proposals/2026-0001/${what}`),
    },
    addresses,
  );

  it(
    'changes nothing but the number and how far it is, and never what cannot be kept',
    async () => {
      const first = await proposalWithout();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('PUT', 'POST', 'DELETE', 'PATCH', 'HEAD'),
          places,
          fc.oneof(bodies.map(written), fc.string({ maxLength: 200 })),
          tags,
          async (method, path, body, tag) => {
            const token = await tokenOf(WRITE);
            const to = path.replace('2026-0001', no);
            const headers = tag === '' ? {} : { 'if-match': tag };

            const heard = await send({ method, path: to, headers, body, token });

            if (method !== 'HEAD') expectHarmless(heard);
            else expect(heard.status).toBe(405);
            const stored = (await talk.proposals())[0];
            expect((stored?.journal?.number ?? '').length).toBeLessThanOrEqual(CASE_NUMBER_MAX);
            expect(findCpr(stored?.journal?.number ?? '')).toEqual([]);
          },
        ),
        { numRuns: 500 * TIMES },
      );

      expect(await proposalWithout()).toEqual(first);
    },
    MS,
  );

  it(
    'writes nothing without the role, nor for another tenant',
    async () => {
      const before = await rows();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('PUT', 'POST'),
          places,
          bodies.map(written),
          fc.boolean(),
          async (method, path, body, isOther) => {
            const token = await (isOther ? tokenOf(WRITE, OTHER_TENANT) : tokenOf(READ));
            const heard = await send({ method, path: path.replace('2026-0001', no), body, token });

            expectHarmless(heard);
            expect(heard.status).not.toBe(200);
          },
        ),
        { numRuns: 200 * TIMES },
      );

      expect(await rows()).toEqual(before);
    },
    MS,
  );
});

/** All proposals, but for what another system may write. */
async function proposalWithout(): Promise<readonly unknown[]> {
  return (await talk.proposals()).map(
    ({ journal: _j, status: _s, dueOn: _d, holder: _h, version: _v, changedAt: _c, ...rest }) =>
      rest,
  );
}
