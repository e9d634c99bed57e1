// `npm run template -- in FILE` and `out FILE`: the municipality's own Word template.
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runIn, runOut } from './run-template.ts';

/** Resolves to the exit code. */
async function template(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const print = (line: string) => console.log(line);
  if (options.way === 'out') return runOut({ print }, options);
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
  const { templates, audit } = stores;
  return runIn({ templates, audit, tenant, now: new Date().toISOString(), print }, options);
}

process.exitCode = await template(process.argv.slice(2));
