// Verifies tokens that Entra signed for our application: ours, a tenant let in, unaltered, in time.
// Rules: "Access tokens" and "ID tokens in the Microsoft identity platform", validation.
import { decodeJwt, errors, jwtVerify } from 'jose';
import { type KeySource, makeKeySource } from './key-source.ts';

export interface EntraPlan {
  /** Application in Entra whose tokens are taken. */
  readonly appId: string;
  /** Tenants whose tokens are taken, lower case. */
  readonly tenants: readonly string[];
  /** Where Entra is; another place is for tests, there is deliberately no setting for it. */
  readonly login?: string;
}

/** What a verified token says, and the tenant it is of. */
export interface Verified {
  readonly tenant: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** `unavailable`: the keys could not be had, so nobody can say. */
export type Verify = (token: string) => Promise<Verified | 'refused' | 'unavailable'>;

/** Entra for everybody but national clouds. */
export const LOGIN = 'https://login.microsoftonline.com';
/** No token is longer than this, in characters. */
const TOKEN_MAX = 16_000;
const CLOCK_SKEW_S = 60;

/** Keys are fetched with the first token of each tenant, and kept for a day. */
export function makeVerify({ appId, tenants, login = LOGIN }: EntraPlan): Verify {
  const issuers = new Map<string, { readonly tenant: string; readonly keys: KeySource }>(
    tenants.map((tenant) => {
      const issuer = `${login}/${tenant}/v2.0`;
      const keys = makeKeySource(`${issuer}/.well-known/openid-configuration`);
      return [issuer, { tenant, keys }];
    }),
  );
  return async (token) => {
    if (token.length > TOKEN_MAX) return 'refused';
    try {
      // Read before it is verified, to know whose keys; what it says is checked again with them.
      const issuer = decodeJwt(token).iss ?? '';
      const known = issuers.get(issuer);
      if (known === undefined) return 'refused';
      const claims = await claimsOf(token, { issuer, audience: appId, keys: known.keys });
      return claims['tid'] === known.tenant ? { tenant: known.tenant, claims } : 'refused';
    } catch (error) {
      return error instanceof errors.JOSEError ? 'refused' : 'unavailable';
    }
  };
}

async function claimsOf(
  token: string,
  { issuer, audience, keys }: { issuer: string; audience: string; keys: KeySource },
): Promise<Verified['claims']> {
  const { payload } = await jwtVerify(token, ({ kid }) => keys.find(kid), {
    issuer,
    audience,
    // Entra signs with this one; anything else, such as none or a secret of both sides, is forged.
    algorithms: ['RS256'],
    clockTolerance: CLOCK_SKEW_S,
    requiredClaims: ['exp', 'iat', 'tid'],
  });
  return payload;
}
