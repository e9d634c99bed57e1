// Which application an access token is for, and with what roles; people's tokens are turned away.
// Rules: "Access token claims reference", Microsoft identity platform: `idtyp` is the optional claim
// that tells an application by itself from one that acts for somebody.
import type { Verify } from './verify.ts';

export interface CallingApplication {
  readonly tenant: string;
  /** Its client id. */
  readonly client: string;
  readonly roles: readonly unknown[];
}

/** Reads the Authorization header. */
export type CheckAccess = (
  authorization: string | undefined,
) => Promise<CallingApplication | 'refused' | 'unavailable'>;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function checkAccess(verify: Verify): CheckAccess {
  return async (authorization) => {
    const [scheme, token, ...rest] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined || rest.length > 0) {
      return 'refused';
    }
    const verified = await verify(token);
    if (typeof verified === 'string') return verified;
    const { azp, idtyp, scp, roles } = verified.claims;
    const client = typeof azp === 'string' ? azp.toLowerCase() : '';
    if (idtyp !== 'app' || scp !== undefined || !GUID.test(client)) return 'refused';
    return { tenant: verified.tenant, client, roles: Array.isArray(roles) ? roles : [] };
  };
}
