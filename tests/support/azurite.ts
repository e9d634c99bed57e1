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

/** A port that was free a moment ago may be taken by a neighbour of ours: another one is tried. */
const MOST_TRIES = 3;

/**
 * Starts in about a second. With `folder` the rows are kept there and survive `stop`; without it
 * they go with the process. Clients need `allowInsecureConnection: true`.
 */
export async function startAzurite(
  options: { folder?: string } = {},
  tries = 1,
): Promise<TestAzurite> {
  const port = await freePort();
  const child = startChild(azuriteChild({ port, ...options }));
  try {
    await azuriteIsReady(child);
  } catch (error) {
    await child.stop();
    if (tries < MOST_TRIES && String(error).includes('EADDRINUSE')) {
      return startAzurite(options, tries + 1);
    }
    throw error;
  }
  return { connectionString: azuriteConnectionString(port), stop: () => stopAzurite(child) };
}
