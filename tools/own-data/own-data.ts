// `npm run own-data -- PERSON FILE`: what is stored about somebody, where nobody can fetch it in Teams.
import { randomBytes } from 'node:crypto';
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runOwnData } from './run-own-data.ts';

/** Resolves to the exit code. */
async function ownData(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const { tenant } = options;
  const opened = await openStores({
    ...(tenant !== undefined && { tenant }),
    insteadOfMemory: 'Kør med bottens egne indstillinger.',
  });
  if (!opened.ok) {
    console.error(opened.problem);
    return EXIT.failed;
  }
  const { stores, tenant: id } = opened.value;
  const deps = {
    ...stores,
    tenant: id,
    now: () => new Date(),
    fresh: () => randomBytes(16).toString('base64url'),
    print: (line: string) => console.log(line),
  };
  return runOwnData(deps, options);
}

process.exitCode = await ownData(process.argv.slice(2));
