// `npm run set -- out ID FILE` and `in FILE`: a question set out to Excel, and in as a new version.
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { runIn } from './run-in.ts';
import { runOut } from './run-out.ts';
import { EXIT } from './set-deps.ts';

/** Resolves to the exit code. */
async function set(args: readonly string[]): Promise<number> {
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
  const deps = { sets: stores.sets, tenant: id, print: (line: string) => console.log(line) };
  return options.way === 'out' ? runOut(deps, options) : runIn(deps, options);
}

process.exitCode = await set(process.argv.slice(2));
