import { type AccessToken, AuthenticationError, CredentialUnavailableError } from '@azure/identity';
import { describe, expect, it, vi } from 'vitest';
import { asTrouble } from '../../src/storage/azure-tables/answers.ts';
import { makeAzureTablesBackend } from '../../src/storage/azure-tables/azure-tables-backend.ts';
import { sharingTokens } from '../../src/storage/signed-in.ts';
import { isTransient } from '../../src/storage/transient.ts';
import { IDENTITY, inAppService } from '../support/managed-identity.ts';

const SCOPE = 'https://storage.azure.com/.default';
const HOUR = 3_600_000;

/** An identity that answers when it is told to. */
function identity() {
  const asked: ((answer: AccessToken | null | Error) => void)[] = [];
  const getToken = vi.fn(
    () =>
      new Promise<AccessToken | null>((resolve, reject) => {
        asked.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      }),
  );
  return { getToken, asked };
}

const tokenUntil = (expiresOnTimestamp: number, token = 'a token'): AccessToken => ({
  token,
  expiresOnTimestamp,
});

describe('a shared sign-in', () => {
  it('asks once for all who ask at the same time, and for those who come later', async () => {
    const inner = identity();
    const credential = sharingTokens(inner, () => 0);

    const both = [credential.getToken(SCOPE), credential.getToken(SCOPE)];
    inner.asked[0]?.(tokenUntil(HOUR));

    expect((await Promise.all(both)).map((token) => token?.token)).toEqual(['a token', 'a token']);
    expect((await credential.getToken(SCOPE))?.token).toBe('a token');
    expect(inner.getToken).toHaveBeenCalledTimes(1);
  });

  it('asks anew, once, before the token runs out', async () => {
    let now = 0;
    const inner = identity();
    const credential = sharingTokens(inner, () => now);
    const first = credential.getToken(SCOPE);
    inner.asked[0]?.(tokenUntil(HOUR));
    await first;

    now = HOUR - 60_000;
    const both = [credential.getToken(SCOPE), credential.getToken(SCOPE)];
    await vi.waitFor(() => expect(inner.asked).toHaveLength(2));
    inner.asked[1]?.(tokenUntil(2 * HOUR, 'the next'));

    expect((await Promise.all(both)).map((token) => token?.token)).toEqual([
      'the next',
      'the next',
    ]);
    expect(inner.getToken).toHaveBeenCalledTimes(2);
  });

  it('lets one who gives up find the answer the next time', async () => {
    const inner = identity();
    const credential = sharingTokens(inner, () => 0);

    const hasty = credential.getToken(SCOPE, { abortSignal: AbortSignal.abort() });
    await expect(hasty).rejects.toMatchObject({ name: 'AbortError' });
    inner.asked[0]?.(tokenUntil(HOUR));

    expect((await credential.getToken(SCOPE))?.token).toBe('a token');
    expect(inner.getToken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an error', new Error('no identity here')],
    ['no token', null],
  ])('asks again after %s', async (_what, answer) => {
    const inner = identity();
    const credential = sharingTokens(inner, () => 0);
    const first = credential.getToken(SCOPE).catch(() => null);
    inner.asked[0]?.(answer);

    expect(await first).toBeNull();
    const second = credential.getToken(SCOPE);
    inner.asked[1]?.(tokenUntil(HOUR));

    expect((await second)?.token).toBe('a token');
  });

  it('keeps what is asked for different things apart', async () => {
    const inner = identity();
    const credential = sharingTokens(inner, () => 0);

    const both = [credential.getToken(SCOPE), credential.getToken('https://other/.default')];
    inner.asked[0]?.(tokenUntil(HOUR, 'one'));
    inner.asked[1]?.(tokenUntil(HOUR, 'another'));

    expect((await Promise.all(both)).map((token) => token?.token)).toEqual(['one', 'another']);
  });
});

describe('storage with an endpoint, in App Service', () => {
  it('signs in as the identity that AZURE_CLIENT_ID names, once for all tables', async () => {
    const asked = await inAppService();

    // Nobody answers there; it is signed in before the call.
    const backend = await makeAzureTablesBackend({ endpoint: 'https://127.0.0.1:9' });
    await expect(backend.prepare()).rejects.toThrow('storage cannot be reached');

    expect(asked).toEqual([{ client: IDENTITY, resource: 'https://storage.azure.com' }]);
  });

  it.each([
    new AuthenticationError(400, 'no such identity'),
    new CredentialUnavailableError('no identity here'),
  ])('is tried again when there is no token to be had: $name', (error) => {
    const trouble = asTrouble(error);

    expect(isTransient(trouble)).toBe(true);
    expect(String(trouble)).toContain('cannot sign in to storage');
  });
});
