/** A table storage of its own for a test file: Azurite on a free port, rows in memory. */
import {
  azuriteChild,
  azuriteConnectionString,
  azuriteIsReady,
  stopAzurite,
} from '../../tools/dev/azurite.ts';
import { startChild } from '../../tools/dev/children.ts';
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
  const port = await freePort();
  const child = startChild(azuriteChild({ port, ...options }));
  try {
    await azuriteIsReady(child);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { connectionString: azuriteConnectionString(port), stop: () => stopAzurite(child) };
}
