/** A blob storage of its own for a test file: Azurite on a free port, files in memory. */
import { createRequire } from 'node:module';
import { startChild } from '../../tools/dev/children.ts';
import { freePort } from '../../tools/dev/ports.ts';
import type { TestAzurite } from './azurite.ts';

const PROGRAM = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');

// Azurite's published development account: the same on every machine, and no secret.
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Starts in about a second. */
export async function startAzuriteBlobs(): Promise<TestAzurite> {
  const port = await freePort();
  const address = ['--blobHost', '127.0.0.1', '--blobPort', `${port}`, '--inMemoryPersistence'];
  const quiet = ['--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  const child = startChild({ name: 'Azurite', args: [PROGRAM, ...address, ...quiet] });
  await child.says('successfully listens');
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${ACCOUNT}`,
      `AccountKey=${ACCOUNT_KEY}`,
      `BlobEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
    ].join(';'),
    stop: () => child.stop(),
  };
}
