// `npm run audience -- FILE [--write --as MAIL]`: a list of people a survey can be sent to.
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runAudience } from './run-audience.ts';

/** Resolves to the exit code. */
async function audience(args: readonly string[]): Promise<number> {
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
  const { audiences, people } = stores;
  const now = new Date().toISOString();
  const print = (line: string) => console.log(line);
  return runAudience({ audiences, people, tenant, now, print }, options);
}

process.exitCode = await audience(process.argv.slice(2));
