// What App Service gives a web app with an identity: an address on the machine that hands out tokens.
import { createServer } from 'node:http';
import { onTestFinished, vi } from 'vitest';

export const IDENTITY = '11111111-2222-4333-8444-555555555555';

export interface Asked {
  readonly client: string | null;
  readonly resource: string | null;
}

/** Stands for the platform until the test ends; returns whom it was asked about, and what for. */
export async function inAppService(): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const service = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push({ client: searchParams.get('client_id'), resource: searchParams.get('resource') });
    const expires = Math.floor(Date.now() / 1000) + 3600;
    response.setHeader('content-type', 'application/json');
    const token = { access_token: 'a token', expires_on: `${expires}` };
    response.end(JSON.stringify(token));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const address = service.address();
  if (address === null || typeof address === 'string') throw new Error('it listens nowhere');
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${address.port}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', 'from the platform');
  vi.stubEnv('AZURE_CLIENT_ID', IDENTITY);
  vi.stubEnv('AZURE_TOKEN_CREDENTIALS', 'ManagedIdentityCredential');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    service.close();
  });
  return asked;
}
