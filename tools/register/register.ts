// `npm run register -- FILE [--dry-run]`: loads the register and the rules from one file.
import { openStores } from './open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runRegister } from './run-register.ts';

/** Resolves to the exit code. */
async function register(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const { dryRun, tenant } = options;
  const opened = await openStores({
    ...(tenant !== undefined && { tenant }),
    ...(!dryRun && { insteadOfMemory: 'Brug --dry-run, eller vælg azure-tables.' }),
  });
  if (!opened.ok) {
    console.error(opened.problem);
    return EXIT.failed;
  }
  const { stores, tenant: chosen } = opened.value;
  const print = (line: string) => console.log(line);
  const { registry, audit } = stores;
  const now = new Date().toISOString();
  return runRegister({ registry, audit, tenant: chosen, now, print }, options);
}

process.exitCode = await register(process.argv.slice(2));
