/** A stand-in for Entra on this machine: keys of its own, a page to sign in at, and tokens to order. */
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { json, serve } from './http.ts';

export const API_APP = '77777777-8888-4999-8aaa-bbbbbbbbbbbb';

export interface TokenOrder {
  /** Claims beside the usual ones, or in their place; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds from now until it ends, and since it was made. */
  readonly expiresIn?: number;
  readonly age?: number;
  /** Signs with a key that nobody was told of, though under the name of the real one. */
  readonly forged?: true;
}

export interface FakeEntra {
  /** What takes the place of Microsoft's address. */
  readonly login: string;
  token(tenant: string, order?: TokenOrder): Promise<string>;
  /** A token of an application with roles. */
  appToken(tenant: string, roles: readonly string[], order?: TokenOrder): Promise<string>;
  /** The public key as text: what a careless verifier would take for a shared secret. */
  readonly publicKey: string;
  /** Whoever comes to sign in is this one from now on. */
  signsIn(entra: string): void;
  /** From now on the keys cannot be had, or can again. */
  break(broken: boolean): void;
  close(): Promise<void>;
}

const KEY_ID = 'entra-key';
/** The application whose tokens `appToken` makes. */
export const CLIENT_APP = '33333333-2222-4111-8000-cccccccccccc';

/** Starts it. */
export async function startEntra(): Promise<FakeEntra> {
  const own = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: KEY_ID, use: 'sig' };
  let broken = false;
  let who = '';
  const server = await serve(async ({ path, query: asked }, response) => {
    if (broken) return json(response, {}, 500);
    const [, tenant = '', ...rest] = path.split('/');
    if (rest.at(-1) === 'openid-configuration') {
      return json(response, { jwks_uri: `${server.url}/${tenant}/keys` });
    }
    if (rest.at(-1) === 'keys') return json(response, { keys: [jwk] });
    const nonce = asked.get('nonce');
    const id = await token(tenant, { claims: { oid: who, nonce } });
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(formPost(asked.get('redirect_uri') ?? '', asked.get('state') ?? '', id));
  });
  // Another site than the program's for a browser, as Entra is.
  const login = server.url.replace('127.0.0.1', 'localhost');
  const now = () => Math.floor(Date.now() / 1_000);
  const token: FakeEntra['token'] = (tenant, order = {}) => {
    const { claims = {}, expiresIn = 3_600, age = 0, forged = false } = order;
    const usual = {
      iss: `${login}/${tenant}/v2.0`,
      aud: API_APP,
      tid: tenant,
      ver: '2.0',
      iat: now() - age,
      nbf: now() - age,
      exp: now() + expiresIn,
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
      .sign(forged ? stranger.privateKey : own.privateKey);
  };
  return {
    login,
    token,
    appToken: (tenant, roles, { claims, ...order } = {}) =>
      token(tenant, {
        ...order,
        claims: { azp: CLIENT_APP, idtyp: 'app', oid: CLIENT_APP, roles, ...claims },
      }),
    publicKey: await exportSPKI(own.publicKey),
    signsIn: (entra) => {
      who = entra;
    },
    break: (now) => {
      broken = now;
    },
    close: server.close,
  };
}

/** What Entra answers with `response_mode=form_post`: a form that sends itself back. */
function formPost(to: string, state: string, token: string): string {
  const field = (name: string, value: string) =>
    `<input type="hidden" name="${name}" value="${value}">`;
  return `<!doctype html><title>Working...</title><form method="post" action="${to}">${field('state', state)}${field('id_token', token)}</form><script>document.forms[0].submit()</script>`;
}
