// `npm run kle -- FILE [--write]`: titles of the subjects case numbers open with, as the municipality has them.
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runKle } from './run-kle.ts';

/** Resolves to the exit code. */
async function kle(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const { tenant: wanted, write } = options;
  const opened = await openStores({
    ...(wanted !== undefined && { tenant: wanted }),
    ...(write && { insteadOfMemory: 'Kør med bottens egne indstillinger.' }),
  });
  if (!opened.ok) {
    console.error(opened.problem);
    return EXIT.failed;
  }
  const { stores, tenant } = opened.value;
  const print = (line: string) => console.log(line);
  return runKle({ registry: stores.registry, tenant, print }, options);
}

process.exitCode = await kle(process.argv.slice(2));
