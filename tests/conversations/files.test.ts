import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/domain/shared/ids.ts';
import type { Log, LogData } from '../../src/ports/log.ts';
import { offerFile } from '../../src/usecases/files/offer-file.ts';
import type { Person } from '../../tools/client/person.ts';
import { type Conversation, startConversation } from '../support/conversation.ts';
import { API_APP, type FakeEntra, startEntra, type TokenOrder } from '../support/entra.ts';

/** What a browser was given at the link: where it is sent, and its cookie. */
interface Left {
  readonly to: URL;
  readonly state: string;
  readonly nonce: string;
  readonly cookie: string;
}

let entra: FakeEntra;
let talk: Conversation;
let mette: Person;
let ole: Person;
let link: string;
let secret: string;
const logged: { readonly event: string; readonly data: LogData | undefined }[] = [];

beforeAll(async () => {
  entra = await startEntra();
  const note = (event: string, data?: LogData) => void logged.push({ event, data });
  const log: Log = { debug: () => {}, info: note, warn: note, error: note };
  talk = await startConversation({
    settings: { FORENKL_API_APP_ID: API_APP },
    login: entra.login,
    log,
  });
  [mette, ole] = [talk.person('Mette Friis'), talk.person('Ole Bæk')];
  for (const person of [mette, ole]) await person.say('hjælp');
});

afterAll(async () => {
  await talk.stop();
  await entra.close();
});

beforeEach(async () => {
  const person = await personOf(mette);
  const offered = await offerFile(
    {
      files: talk.stores.files,
      clock: { now: () => new Date() },
      ids: {
        fresh: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
      },
      log: { info: () => {} },
      publicUrl: () => talk.url,
    },
    { tenant: talk.tenant, person, name: 'Løn', type: 'xlsx', bytes: new Uint8Array([80, 75]) },
  );
  if (!offered.ok) throw new Error('the file was not taken');
  link = offered.value.link;
  secret = link.split('/').at(-1) ?? '';
  entra.break(false);
  logged.length = 0;
});

async function personOf({ chat }: Person): Promise<PersonId> {
  const stored = await talk.stores.people.byEntra(talk.tenant, chat.entra);
  if (stored === undefined) throw new Error(`${chat.name} is not known`);
  return stored.value.id;
}

async function leave(): Promise<Left> {
  const answer = await fetch(link, { redirect: 'manual' });
  expect(answer.status).toBe(302);
  const to = new URL(answer.headers.get('location') ?? '');
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const { state = '', nonce = '' } = Object.fromEntries(to.searchParams);
  return { to, state, nonce, cookie };
}

const arrive = (
  { state, cookie }: Pick<Left, 'state' | 'cookie'>,
  token: string,
  path = '/signin/file',
) =>
  fetch(`${talk.url}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ state, id_token: token }).toString(),
  });

const tokenFor = ({ nonce }: Pick<Left, 'nonce'>, who: Person, order: TokenOrder = {}) =>
  entra.token(talk.tenant, {
    ...order,
    claims: { nonce, oid: who.chat.entra, ...order.claims },
  });

describe('a link to a file, where people sign in', () => {
  it('sends the browser to Entra, which is not told the secret', async () => {
    const answer = await fetch(link, { redirect: 'manual' });
    const { to } = await leave();

    expect(`${to.origin}${to.pathname}`).toBe(
      `${entra.login}/${talk.tenant}/oauth2/v2.0/authorize`,
    );
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      client_id: API_APP,
      response_type: 'id_token',
      response_mode: 'form_post',
      redirect_uri: `${talk.url}/signin`,
      scope: 'openid profile',
    });
    expect(to.href).not.toContain(secret);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-forenkl-\S+=\S+; Path=\/; Max-Age=600; Secure; HttpOnly; SameSite=None$/,
    );
  });

  it('gives the file to whoever asked for it', async () => {
    const left = await leave();
    const token = await tokenFor(left, mette);
    const page = await arrive(left, token, '/signin');
    const file = await arrive(left, token);

    expect([page.status, file.status]).toEqual([200, 200]);
    expect(await page.text()).toContain('Din fil er klar');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(file.headers.get('content-disposition')).toContain('L%C3%B8n.xlsx');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([80, 75]));
    expect(logged).toEqual([
      { event: 'file-opened', data: { of: await personOf(mette), time: 1 } },
    ]);
  });

  it('tells somebody else that it was made for another, which uses nothing up', async () => {
    const left = await leave();
    const token = await tokenFor(left, ole);
    const page = await arrive(left, token, '/signin');
    for (let time = 0; time < 6; time += 1) await arrive(left, token);

    expect(page.status).toBe(403);
    expect(await page.text()).toContain('Filen er lavet til en anden');
    const refused = { of: await personOf(mette), by: await personOf(ole) };
    expect(logged).toEqual(Array(7).fill({ event: 'file-refused', data: refused }));
    const again = await leave();
    expect((await arrive(again, await tokenFor(again, mette))).status).toBe(200);
  });

  it('leads nobody to Entra where there is nothing', async () => {
    const answer = await fetch(`${talk.url}/file/Sv58H3JIkKyFHcApwfrZLw`, { redirect: 'manual' });

    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null]);
  });

  it('asks for patience while the keys cannot be had', async () => {
    const fresh = await startEntra();
    const other = await startConversation(
      { settings: { FORENKL_API_APP_ID: API_APP }, login: fresh.login },
      talk,
    );
    fresh.break(true);
    const left = await leave();
    const token = await fresh.token(talk.tenant, { claims: { nonce: left.nonce } });
    const answer = await fetch(`${other.url}/signin`, {
      method: 'POST',
      headers: { cookie: left.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ state: left.state, id_token: token }).toString(),
    });
    await other.halt();
    await fresh.close();

    expect(answer.status).toBe(503);
  });
});

describe('whoever comes back from elsewhere', () => {
  const unsigned = (header: object, claims: object, sign: (text: string) => string) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part(header)}.${part(claims)}`;
    return `${text}.${sign(text)}`;
  };
  const claimsOf = (token: string): object =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

  const FORGERIES: Readonly<Record<string, (left: Left) => Promise<string>>> = {
    'for another application': (left) =>
      tokenFor(left, mette, { claims: { aud: '00000000-0000-4000-8000-000000000000' } }),
    'of another tenant': (left) =>
      entra.token('99999999-0000-4000-8000-000000000000', {
        claims: { nonce: left.nonce, oid: mette.chat.entra },
      }),
    'that names another tenant than its issuer': (left) =>
      tokenFor(left, mette, { claims: { tid: '99999999-0000-4000-8000-000000000000' } }),
    'of another issuer': (left) =>
      tokenFor(left, mette, { claims: { iss: `https://evil.example/${talk.tenant}/v2.0` } }),
    'that has expired': (left) => tokenFor(left, mette, { expiresIn: -120 }),
    'that is an hour old': (left) => tokenFor(left, mette, { age: 3_600 }),
    'without an end': (left) => tokenFor(left, mette, { claims: { exp: undefined } }),
    'with another nonce': (left) => tokenFor({ nonce: `${left.nonce}x` }, mette),
    'without a nonce': (left) => tokenFor(left, mette, { claims: { nonce: undefined } }),
    'about nobody': (left) => tokenFor(left, mette, { claims: { oid: undefined } }),
    'signed with another key': (left) => tokenFor(left, mette, { forged: true }),
    'that is not signed': async (left) =>
      unsigned({ alg: 'none' }, claimsOf(await tokenFor(left, mette)), () => ''),
    'signed with the public key as a secret': async (left) =>
      unsigned({ alg: 'HS256', kid: 'entra-key' }, claimsOf(await tokenFor(left, mette)), (text) =>
        createHmac('sha256', entra.publicKey).update(text).digest('base64url'),
      ),
    'that is none': async () => 'x.y.z',
    'that is empty': async () => '',
    'that is endless': async () => `e30.${'A'.repeat(20_000)}.e30`,
  };

  it.each(Object.keys(FORGERIES))('gets nothing for a token %s', async (kind) => {
    const left = await leave();
    const answer = await arrive(left, (await FORGERIES[kind]?.(left)) ?? '');

    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Du blev ikke logget ind');
    expect(logged).toEqual([]);
  });

  it('gets nothing in another browser, on another journey or with a cookie put together', async () => {
    const [left, another] = [await leave(), await leave()];
    const token = await tokenFor(left, mette);
    const [name = '', kept = ''] = left.cookie.split('=');
    const answers = [
      await arrive({ state: left.state, cookie: '' }, token),
      await arrive({ state: another.state, cookie: another.cookie }, token),
      await arrive({ state: another.state, cookie: left.cookie }, token),
      await arrive({ state: left.state, cookie: `${name}=${kept}x` }, token),
      await arrive({ state: left.state, cookie: `${name}=${kept.split('.')[0]}.` }, token),
      await arrive({ state: '../x', cookie: left.cookie }, token),
    ];

    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(401));
    expect(logged).toEqual([]);
  });

  it.each([
    ['application/json', '{}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/x-www-form-urlencoded', `state=${'x'.repeat(40_000)}`],
  ])('sends a small form or nothing: no %s', async (type, body) => {
    const answer = await fetch(`${talk.url}/signin`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });

    expect([413, 415]).toContain(answer.status);
  });
});
