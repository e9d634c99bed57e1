import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Person } from '../../tools/client/person.ts';
import { anInitiative } from '../support/an-initiative.ts';
import { TENANT } from '../support/builders.ts';
import { type Conversation, startConversation, tap } from '../support/conversation.ts';
import { aCountedWorld } from '../support/counted-world.ts';
import {
  API_APP,
  CLIENT_APP,
  type FakeEntra,
  startEntra,
  type TokenOrder,
} from '../support/entra.ts';

const OTHER_TENANT = '99999999-0000-4000-8000-000000000000';
const EVERYTHING = [
  'Proposals.Read',
  'Initiatives.Read',
  'Rounds.Read',
  'Journal.Write',
  'Status.Write',
];

let entra: FakeEntra;
let talk: Conversation;
let karen: Person;
let described: Described;

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}
interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly roles?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly tenant?: string;
  readonly order?: TokenOrder;
  readonly token?: string;
}

beforeAll(async () => {
  entra = await startEntra();
  talk = await startConversation({
    settings: {
      FORENKL_API_APP_ID: API_APP,
      FORENKL_TENANTS: `11111111-2222-4333-8444-555555555555,${OTHER_TENANT}`,
    },
    login: entra.login,
  });
  karen = talk.person('Karen Holm');
  for (const text of ['Vi skriver timerne ind tre steder.', 'Nøglerne skal hentes på rådhuset.']) {
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
  }
  described = Object(await (await fetch(`${talk.url}/api/v1/openapi.json`)).json());
});

afterAll(async () => {
  await talk.stop();
  await entra.close();
  expect(talk.errors).toEqual([]);
});

async function call(path: string, ask: Ask = {}): Promise<Answer> {
  const { method = 'GET', body, roles = EVERYTHING, headers = {}, tenant = talk.tenant } = ask;
  const token = ask.token ?? (await entra.appToken(tenant, roles, ask.order));
  const answer = await fetch(path.startsWith('http') ? path : `${talk.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: Object(await answer.json()), headers: answer.headers };
}

/** As the description has it, or what is wrong with it. */
function faultsIn(pattern: string, { status, body, headers }: Answer, method = 'get'): unknown {
  const response = described.paths[pattern]?.[method]?.responses[status];
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const schema = response?.content[type]?.schema;
  if (schema === undefined) return `${method} ${pattern} does not answer ${status} as ${type}`;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const root = { ...schema, components: Object(described)['components'] };
  return ajv.validate(root, body) ? undefined : ajv.errors;
}

describe('the description', () => {
  it('is one of OpenAPI 3.1', async () => {
    const result = await new Validator().validate(Object(structuredClone(described)));

    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(Object(described)['openapi']).toBe('3.1.1');
  });

  it('names each path with the role it needs', () => {
    const needs = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) =>
          `${method} ${path} ${/`([A-Za-z.]+)`/.exec(String(Object(operation)['description']))?.[1]}`,
      ),
    );

    expect(needs).toEqual([
      'get /proposals Proposals.Read',
      'get /proposals/{number} Proposals.Read',
      'put /proposals/{number}/journal Journal.Write',
      'post /proposals/{number}/status Status.Write',
      'get /initiatives Initiatives.Read',
      'get /initiatives/{id} Initiatives.Read',
      'get /rounds Rounds.Read',
      'get /rounds/{id}/results Rounds.Read',
    ]);
  });
});

describe('proposals', () => {
  it('are read page by page, without names, as the description has it', async () => {
    const first = await call('/proposals?top=1');
    const second = await call(String(first.body['nextLink']));

    expect([faultsIn('/proposals', first), faultsIn('/proposals', second)]).toEqual([
      undefined,
      undefined,
    ]);
    const numbers = [first, second].flatMap(({ body }) => Object(body)['value']);
    expect(numbers.map(({ number }: { number: string }) => number)).toEqual(
      (await talk.proposals()).map(({ no }) => no),
    );
    expect(second.body['nextLink']).toBeUndefined();
    expect(JSON.stringify([first, second])).not.toContain('Karen');
  });

  it('that changed since come by the link for changes', async () => {
    const all = await call('/proposals?status=received');
    const again = await call(String(all.body['deltaLink']));

    expect(all.body['value']).toHaveLength(2);
    expect(again.status).toBe(200);
    expect((await call('/proposals?since=2020-01-01')).body['value']).toHaveLength(2);
    expect((await call('/proposals?since=2099-01-01')).body['value']).toEqual([]);
    expect((await call('/proposals?area=nowhere')).body['value']).toEqual([]);
    const later = await call(
      `/proposals?changedSince=${new Date(Date.now() + 60_000).toISOString()}`,
    );
    expect(later.body['value']).toEqual([]);
  });

  it('get their journal number, once, and another one only from whoever has seen it', async () => {
    const [proposal] = await talk.proposals();
    const path = `/proposals/${proposal?.no}`;
    const before = await call(path);
    const put = (number: string, headers = {}) =>
      call(`${path}/journal`, { method: 'PUT', body: { number }, headers });
    const saved = await put('26 / 1412', { 'if-match': before.headers.get('etag') ?? '' });
    const repeated = await put('26/1412', { 'if-match': before.headers.get('etag') ?? '' });
    const unseen = await put('26/1413');
    const stale = await put('26/1413', { 'if-match': before.headers.get('etag') ?? '' });
    const seen = await put('26/1413', { 'if-match': saved.headers.get('etag') ?? '' });

    expect([saved, repeated, unseen, stale, seen].map(({ status }) => status)).toEqual([
      200, 200, 412, 412, 200,
    ]);
    expect(saved.body['journal']).toBe('26/1412');
    for (const one of [saved, unseen]) {
      expect(faultsIn('/proposals/{number}/journal', one, 'put')).toBeUndefined();
    }
    const month = new Date().toISOString().slice(0, 7);
    const noted = await talk.stores.audit.month(talk.tenant, month);
    expect(noted.filter(({ what }) => what === 'journalled').map(({ by }) => by)).toEqual([
      `app-${CLIENT_APP}`,
      `app-${CLIENT_APP}`,
    ]);
  });

  it('are told to be with a supplier and back again, with a day that holds', async () => {
    const no = (await talk.proposals())[1]?.no ?? proposalNo(2026, 2);
    const tell = (status: string) =>
      call(`/proposals/${no}/status`, { method: 'POST', body: { status } });
    const away = await tell('waiting');
    const twice = await tell('waiting');
    const back = await tell('assessing');

    expect([away, twice, back].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect([away.body['holder'], away.body['dueOn']]).toEqual([{ kind: 'supplier' }, undefined]);
    expect([back.body['status'], typeof back.body['dueOn']]).toEqual(['assessing', 'string']);
    expect(faultsIn('/proposals/{number}/status', back, 'post')).toBeUndefined();
    const history = await talk.stores.proposals.history(talk.tenant, no);
    expect(history.map(({ kind }) => kind)).toEqual(['received', 'waiting', 'assessing']);
  });
});

describe('initiatives, surveys and results', () => {
  it('are as the description has them, hidden figures too', async () => {
    const { tenant, stores } = talk;
    const world = await aCountedWorld();
    const counted = await world.rounds.results.report({ tenant: TENANT, round: world.round.id });
    if (counted === undefined) throw new Error('there are no results');
    const round = { ...world.round, tenant, countedAt: counted.at };
    await stores.rounds.save(round, undefined, []);
    await stores.results.saveReport({ ...counted, tenant }, {});
    const lead = { name: 'Hanne Hemmelig' };
    await stores.initiatives.save(anInitiative('i-1', { tenant, lead }), undefined, []);
    await stores.initiatives.save(anInitiative('i-2', { tenant }), undefined, []);
    const initiatives = await call('/initiatives?top=1');
    const asked: readonly (readonly [string, Answer])[] = [
      ['/initiatives', initiatives],
      ['/initiatives', await call(String(initiatives.body['nextLink']))],
      ['/initiatives/{id}', await call('/initiatives/i-1')],
      ['/initiatives/{id}', await call('/initiatives/i-9')],
      ['/rounds', await call('/rounds')],
      ['/rounds/{id}/results', await call(`/rounds/${round.id}/results`)],
      ['/rounds/{id}/results', await call('/rounds/nowhere/results')],
    ];

    expect(asked.map(([, { status }]) => status)).toEqual([200, 200, 200, 404, 200, 200, 404]);
    for (const [path, answer] of asked) expect(faultsIn(path, answer)).toBeUndefined();
    const results = JSON.stringify(asked[5]?.[1].body);
    expect(results).toMatch(/"mean":\d/);
    expect(JSON.stringify(asked)).not.toMatch(/Hanne|systemet til løn/);
  });
});

describe('whoever calls', () => {
  const forged: Readonly<Record<string, () => Promise<string>>> = {
    'for another application': () =>
      entra.appToken(talk.tenant, EVERYTHING, {
        claims: { aud: '00000000-0000-4000-8000-000000000000' },
      }),
    'of a tenant that is not let in': () =>
      entra.appToken('12345678-0000-4000-8000-000000000000', EVERYTHING),
    'of a person': () => entra.appToken(talk.tenant, EVERYTHING, { claims: { idtyp: 'user' } }),
    'that acts for a person': () =>
      entra.appToken(talk.tenant, EVERYTHING, { claims: { scp: 'Proposals.Read' } }),
    'for signing in': () => entra.token(talk.tenant, { claims: { roles: EVERYTHING } }),
    'that has expired': () => entra.appToken(talk.tenant, EVERYTHING, { expiresIn: -120 }),
    'that is not valid yet': () =>
      entra.appToken(talk.tenant, EVERYTHING, {
        claims: { nbf: Math.floor(Date.now() / 1_000) + 600 },
      }),
    'of version 1': () =>
      entra.appToken(talk.tenant, EVERYTHING, {
        claims: {
          iss: `https://sts.windows.net/${talk.tenant}/`,
          ...{ ver: '1.0', azp: undefined, appid: CLIENT_APP },
        },
      }),
    'of nobody by name': () =>
      entra.appToken(talk.tenant, EVERYTHING, { claims: { azp: undefined } }),
    'that names another tenant than its issuer': () =>
      entra.appToken(talk.tenant, EVERYTHING, { claims: { tid: OTHER_TENANT } }),
    'with another key': () => entra.appToken(talk.tenant, EVERYTHING, { forged: true }),
    'that is none': async () => 'x',
  };

  it.each(Object.keys(forged))('gets nothing with a token %s', async (kind) => {
    const answer = await call('/proposals', { token: (await forged[kind]?.()) ?? '' });

    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(faultsIn('/proposals', answer)).toBeUndefined();
  });

  it('gets nothing without the role', async () => {
    const [no] = (await talk.proposals()).map((one) => one.no);
    for (const [path, method, body] of [
      ['/proposals', 'GET'],
      [`/proposals/${no}`, 'GET'],
      ['/initiatives', 'GET'],
      ['/initiatives/x', 'GET'],
      ['/rounds', 'GET'],
      ['/rounds/x/results', 'GET'],
      [`/proposals/${no}/journal`, 'PUT', { number: '1' }],
      [`/proposals/${no}/status`, 'POST', { status: 'assessing' }],
    ] as const) {
      const answer = await call(path, { method, body, roles: ['Everything.ReadWrite'] });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  it('of another tenant sees nothing of this one', async () => {
    const [no] = (await talk.proposals()).map((one) => one.no);
    const at = { tenant: OTHER_TENANT };

    expect((await call('/proposals', at)).body['value']).toEqual([]);
    expect((await call(`/proposals/${no}`, at)).status).toBe(404);
    const put = { ...at, method: 'PUT', body: { number: '1' } };
    expect((await call(`/proposals/${no}/journal`, put)).status).toBe(404);
  });

  it('is told what is wrong with a request, never what was in it', async () => {
    const [no] = (await talk.proposals()).map((one) => one.no);
    const asked = [
      await call('/proposals?top=1000'),
      await call('/proposals?secret=hemmeligt'),
      await call('/proposals?cursor=hemmeligt'),
      await call(`/proposals/${no}/journal`, { method: 'PUT', body: { nummer: 'hemmeligt' } }),
      await call(`/proposals/${no}/journal`, { method: 'PUT', body: { number: '010190-1234' } }),
      await call(`/proposals/${no}/status`, { method: 'POST', body: { status: 'decided' } }),
      await call(`/proposals/${no}`, { method: 'POST', body: {} }),
      await call('/nothing'),
      await call('/proposals/2026-9999'),
      await call(`/proposals/${no}/status`, {
        method: 'POST',
        body: { status: 'x'.repeat(20_000) },
      }),
      await call(`/proposals/${no}/status`, {
        method: 'POST',
        body: {},
        headers: { 'content-type': 'text/plain' },
      }),
    ];

    expect(asked.map(({ status }) => status)).toEqual([
      400, 400, 400, 400, 422, 400, 405, 404, 404, 413, 415,
    ]);
    for (const { headers } of asked) {
      expect(headers.get('content-type')).toBe('application/problem+json');
    }
    expect(JSON.stringify(asked)).not.toContain('hemmeligt');
  });

  it('is told in the same way what the server turns away by itself', async () => {
    const [no] = (await talk.proposals()).map((one) => one.no);
    const pieces = await fetch(`${talk.url}/api/v1/proposals/${no}/status`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob(['x'.repeat(20_000)]).stream(),
      // Node sends a body in pieces, and so without its length, on this condition alone.
      ...{ duplex: 'half' },
    });
    const asked = [
      await call(`/proposals/${no}`, { method: 'DELETE' }),
      await call(`/proposals/${no}`, { method: 'POST', body: {} }),
      { status: pieces.status, body: Object(await pieces.json()), headers: pieces.headers },
    ];

    expect(asked.map(({ status, body }) => [status, body['type']])).toEqual([
      [405, 'urn:forenkl:no-method'],
      [405, 'urn:forenkl:no-method'],
      [413, 'urn:forenkl:too-large'],
    ]);
    expect(asked.map(({ headers }) => headers.get('allow'))).toEqual([
      'GET, POST, PUT',
      'GET',
      null,
    ]);
    for (const { headers } of asked) {
      expect(headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('too often is asked to wait', async () => {
    const order = { claims: { azp: '44444444-2222-4111-8000-cccccccccccc' } };
    const token = await entra.appToken(talk.tenant, EVERYTHING, order);
    let last: Answer | undefined;
    for (let time = 0; time < 301 && last?.status !== 429; time += 1) {
      const from = { 'x-forwarded-for': `10.1.0.${time % 200}` };
      last = await call('/initiatives', { token, headers: from });
    }

    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('from another site’s page reads nothing', async () => {
    const answer = await call('/proposals', { headers: { origin: 'https://elsewhere.example' } });

    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
