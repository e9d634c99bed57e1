/** An issuer of tokens with keys of its own: what the Bot Framework is to the bot, on this machine. */
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { json, serve } from './http.ts';

export const APP_ID = '99999999-8888-7777-6666-555555555555';

export interface TokenClaims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string;
  /** Seconds from now; negative is past. */
  readonly expiresIn?: number;
  readonly validIn?: number;
  /** Name of the key in the header; the server's own when left out. */
  readonly key?: string;
  readonly algorithm?: string;
}

export interface KeyServer {
  /** What `checkTokens` needs to trust it. */
  readonly issuer: { readonly name: string; readonly metadataUrl: string };
  /** A token as Teams would send it for the service url, with overrides. */
  token(serviceUrl: string, claims?: TokenClaims): Promise<string>;
  /** A token with the same words, signed with a key nobody knows. */
  forgedToken(serviceUrl: string): Promise<string>;
  /** How often the keys were asked for. */
  readonly fetches: () => number;
  /** From now on the server answers 500, or works again. */
  break(broken: boolean): void;
  close(): Promise<void>;
}

const KEY_ID = 'key-1';

/** Starts one. `endorsements` are the channels its key vouches for. */
export async function startKeyServer(endorsements = ['msteams']): Promise<KeyServer> {
  const [own, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: KEY_ID, endorsements };
  let fetches = 0;
  let broken = false;
  const server = await serve(({ path }, response) => {
    if (broken) return json(response, {}, 500);
    if (path === '/keys') {
      fetches += 1;
      return json(response, { keys: [jwk] });
    }
    return json(response, { jwks_uri: `${server.url}/keys` });
  });
  const name = `${server.url}/issuer`;
  const sign = (key: CryptoKey, serviceUrl: string, claims: TokenClaims) =>
    new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
      .setProtectedHeader({ alg: claims.algorithm ?? 'RS256', kid: claims.key ?? KEY_ID })
      .setIssuer(claims.issuer ?? name)
      .setAudience(claims.audience ?? APP_ID)
      .setNotBefore(inSeconds(claims.validIn ?? 0))
      .setExpirationTime(inSeconds(claims.expiresIn ?? 3_600))
      .sign(key);
  return {
    issuer: { name, metadataUrl: `${server.url}/metadata` },
    token: (serviceUrl, claims = {}) => sign(own.privateKey, serviceUrl, claims),
    forgedToken: (serviceUrl) => sign(stranger.privateKey, serviceUrl, {}),
    fetches: () => fetches,
    break: (now) => {
      broken = now;
    },
    close: server.close,
  };
}

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1_000) + seconds;
}
