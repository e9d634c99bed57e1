// Signs in to Azure as whoever the process runs as, once for everything that is opened there.
import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';

/** A token with less than this left is not handed out again. */
const LEAST_LEFT_MS = 5 * 60_000;

/**
 * The identity of the process: in Azure the one `AZURE_CLIENT_ID` names, on a machine of ours whoever
 * is signed in with `az login`.
 */
export async function signedIn(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return sharingTokens(new DefaultAzureCredential(), () => Date.now());
}

/**
 * Asks once for a token that several clients want, and hands it on until it is about to run out.
 * Whoever gives up waiting (a call to storage does after two seconds, and signing in with a command
 * takes longer) leaves the question open, and finds its answer when trying again.
 */
export function sharingTokens(inner: TokenCredential, now: () => number): TokenCredential {
  const asked = new Map<string, Promise<AccessToken | null>>();

  function ask(key: string, scopes: string | string[], options: GetTokenOptions) {
    const { abortSignal: _, ...rest } = options;
    const asking = inner.getToken(scopes, rest);
    asked.set(key, asking);
    void asking
      .then((token) => token === null && asked.delete(key))
      .catch(() => asked.get(key) === asking && asked.delete(key));
    return asking;
  }

  return {
    async getToken(scopes, options = {}) {
      const key = JSON.stringify([scopes, options.tenantId, options.claims]);
      const known = asked.get(key);
      if (known === undefined) return given(ask(key, scopes, options), options);
      const token = await given(known, options);
      const fresh = token !== null && token.expiresOnTimestamp - now() > LEAST_LEFT_MS;
      if (fresh) return token;
      // Another may have asked anew while we waited.
      const current = asked.get(key);
      const next = current === known || current === undefined ? ask(key, scopes, options) : current;
      return given(next, options);
    },
  };
}

/** The token, or the end of the caller's patience. */
function given(
  asking: Promise<AccessToken | null>,
  { abortSignal }: GetTokenOptions,
): Promise<AccessToken | null> {
  if (abortSignal === undefined) return asking;
  return new Promise((resolve, reject) => {
    const givenUp = () => reject(new DOMException('signing in takes longer', 'AbortError'));
    if (abortSignal.aborted) givenUp();
    abortSignal.addEventListener('abort', givenUp);
    void asking
      .then(resolve, reject)
      .finally(() => abortSignal.removeEventListener('abort', givenUp));
  });
}
