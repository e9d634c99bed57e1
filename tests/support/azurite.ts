/** A table storage of its own for a test file: Azurite on a free port, rows in memory. */
import { startAzuriteProcess } from '../../tools/dev/azurite.ts';
import { freePort } from '../../tools/dev/ports.ts';

export interface TestAzurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/**
 * Starts in about a second. With `folder` the rows are kept there and survive `stop`; without it
 * they go with the process. Clients need `allowInsecureConnection: true`.
 */
export async function startAzurite(options: { folder?: string } = {}): Promise<TestAzurite> {
  const azurite = await startAzuriteProcess({ port: await freePort(), ...options });
  return {
    connectionString: azurite.connectionString,
    stop: () => azurite.child.stop(Number.POSITIVE_INFINITY),
  };
}
