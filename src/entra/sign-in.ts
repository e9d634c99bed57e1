// Signing in before something is handed out: off to Entra, and back with a token about who it is.
// Rules: OpenID Connect Core 1.0, implicit flow with `id_token` alone; form post response mode.
import { createHash, randomBytes } from 'node:crypto';
import { type EntraPlan, LOGIN, type Verify } from './verify.ts';

export interface SignInDeps extends Pick<EntraPlan, 'appId' | 'login'> {
  readonly verify: Verify;
  /** Where Entra sends the browser back to; registered with the application. */
  readonly returnTo: () => string;
  /** The clock of the machine, in milliseconds. */
  readonly now: () => number;
}

/** Where the browser is sent, and the cookie it keeps until it is back. */
export interface Departure {
  readonly to: string;
  readonly cookie: string;
}

/** What the browser comes back with: the fields of the form, and its cookies. */
export interface Returned {
  readonly state: string;
  readonly token: string;
  readonly cookies: string;
}

/** Who signed in, and the secret they left with. */
export interface Arrival {
  readonly secret: string;
  readonly tenant: string;
  /** Entra object id. */
  readonly entra: string;
}

export interface SignIn {
  leave(tenant: string, secret: string): Departure;
  /** `refused` where anything does not fit: no cookie of this browser, another nonce, an old token. */
  arrive(returned: Returned): Promise<Arrival | 'refused' | 'unavailable'>;
}

/** How long somebody may take at Entra's, in seconds. */
const TAKES_S = 600;
const FRESH = /^[A-Za-z0-9_-]{22}$/;

/**
 * Nothing is kept here, so that any process may take whoever comes back. The browser keeps a cookie
 * with the secret and something random, and Entra signs its hash as the nonce: a token fits one
 * browser, one journey and one secret, which itself is told to nobody.
 */
export function makeSignIn(deps: SignInDeps): SignIn {
  const { appId, login = LOGIN, verify, returnTo, now } = deps;
  return {
    leave(tenant, secret) {
      const [state, own] = [fresh(), fresh()];
      const asked = new URLSearchParams({
        client_id: appId,
        response_type: 'id_token',
        response_mode: 'form_post',
        redirect_uri: returnTo(),
        // Without `profile` Entra leaves out who it is (`oid`).
        scope: 'openid profile',
        state,
        nonce: nonceOf({ state, own, secret }),
      });
      return {
        to: `${login}/${tenant}/oauth2/v2.0/authorize?${asked}`,
        cookie: `${cookieName(state)}=${own}.${secret}; Path=/; Max-Age=${TAKES_S}; Secure; HttpOnly; SameSite=None`,
      };
    },
    async arrive({ state, token, cookies }) {
      const kept = FRESH.test(state) ? cookieOf(cookies, cookieName(state)) : undefined;
      const [own = '', secret = '', ...rest] = (kept ?? '').split('.');
      if (!FRESH.test(own) || secret === '' || rest.length > 0) return 'refused';
      const verified = await verify(token);
      if (typeof verified === 'string') return verified;
      const { nonce, oid, iat } = verified.claims;
      const isFresh = Math.abs(now() / 1_000 - Number(iat)) <= TAKES_S;
      if (nonce !== nonceOf({ state, own, secret }) || !isFresh) return 'refused';
      if (typeof oid !== 'string' || oid === '') return 'refused';
      return { secret, tenant: verified.tenant, entra: oid.toLowerCase() };
    },
  };
}

/** `__Host-` keeps neighbours under the same domain from setting it; a journey has one of its own. */
function cookieName(state: string): string {
  return `__Host-forenkl-${state}`;
}

function cookieOf(cookies: string, name: string): string | undefined {
  const pairs = cookies.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function nonceOf(journey: { state: string; own: string; secret: string }): string {
  const { state, own, secret } = journey;
  return createHash('sha256').update(`${state}.${own}.${secret}`).digest('base64url');
}

function fresh(): string {
  return randomBytes(16).toString('base64url');
}
