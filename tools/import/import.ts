// `npm run import -- FILE --from NAME --contact MAIL`: proposals that exist elsewhere are taken in.
import { holidays } from '../../src/jobs/holidays.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runImport } from './run-import.ts';

/** Resolves to the exit code. */
async function load(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const { tenant: wanted } = options;
  const opened = await openStores({
    ...(wanted !== undefined && { tenant: wanted }),
    insteadOfMemory: 'Kør med bottens egne indstillinger.',
  });
  if (!opened.ok) {
    console.error(opened.problem);
    return EXIT.failed;
  }
  const { config, stores, tenant } = opened.value;
  const { answerDays } = config;
  const clock = { now: () => new Date() };
  const deps = {
    ...stores,
    tenant,
    clock,
    calendar: holidays(),
    settings: { answerDays },
    projection: makeProjection({ ...stores, clock }),
    likeness: makeLikeness(),
    print: (line: string) => console.log(line),
  };
  return runImport(deps, options);
}

process.exitCode = await load(process.argv.slice(2));
