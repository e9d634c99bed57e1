// Verifies the token Teams signs each message with.
// Rules: "Authenticate requests from the Bot Connector service to your bot", Azure Bot Service.
import { errors, type JWTVerifyOptions, jwtVerify } from 'jose';
import { makeKeySource } from '../entra/key-source.ts';
import type { Origin } from './activity.ts';
import { isLoopback } from './loopback.ts';

/** `unavailable`: the keys could not be had, so nobody can say. */
export type Verdict = 'accepted' | 'refused' | 'unavailable';

/** Judges the Authorization header of an activity. */
export type Authenticate = (authorization: string | undefined, origin: Origin) => Promise<Verdict>;

export interface TokenPlan {
  readonly appId: string;
  /** Another issuer's keys, for tests; there is deliberately no setting for it. */
  readonly issuer?: { readonly name: string; readonly metadataUrl: string };
}

const BOT_FRAMEWORK = {
  name: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};
const CLOCK_SKEW_S = 5 * 60;

/** Accepts what the Bot Framework signed for this application, channel and connector address. */
export function checkTokens({ appId, issuer = BOT_FRAMEWORK }: TokenPlan): Authenticate {
  const keys = makeKeySource(issuer.metadataUrl);
  const demands: JWTVerifyOptions = {
    issuer: issuer.name,
    audience: appId,
    algorithms: ['RS256', 'RS384', 'RS512'],
    clockTolerance: CLOCK_SKEW_S,
    requiredClaims: ['exp'],
  };
  const keyFor =
    ({ channel }: Origin) =>
    ({ kid }: { readonly kid?: string }) =>
      keys.find(kid, channel);
  return async (authorization, origin) => {
    const [scheme, token, ...rest] = (authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || token === undefined || rest.length > 0) return 'refused';
    try {
      const { payload } = await jwtVerify(token, keyFor(origin), demands);
      return payload['serviceurl'] === origin.serviceUrl ? 'accepted' : 'refused';
    } catch (error) {
      return error instanceof errors.JOSEError ? 'refused' : 'unavailable';
    }
  };
}

/**
 * Accepts everything, for the Playground, which signs nothing. Throws unless it is asked for in
 * local mode and nobody but this machine can send to us.
 */
export function acceptUnsigned(where: { local: boolean; host: string }): Authenticate {
  if (!where.local || !isLoopback(where.host)) {
    throw new Error('Unsigned messages are for local mode only');
  }
  return async () => 'accepted';
}
