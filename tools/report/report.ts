// `npm run report -- KIND FILE`: a paper out to Word, Excel or a zip file, beside the bot.
import { randomBytes } from 'node:crypto';
import { makeProjection } from '../../src/usecases/projection.ts';
import { openStores } from '../register/open-stores.ts';
import { readOptions, USAGE } from './options.ts';
import { EXIT, runReport } from './run-report.ts';

/** Resolves to the exit code. */
async function report(args: readonly string[]): Promise<number> {
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
  const { stores, tenant: id, config } = opened.value;
  const clock = { now: () => new Date() };
  const { municipality, teamName: team } = config;
  const deps = {
    ...stores,
    projection: makeProjection({ proposals: stores.proposals, clock }),
    clock,
    named: {
      ...(municipality !== undefined && { municipality }),
      ...(team !== undefined && { team }),
    },
    tenant: id,
    fresh: () => randomBytes(16).toString('base64url'),
    print: (line: string) => console.log(line),
  };
  return runReport(deps, options);
}

process.exitCode = await report(process.argv.slice(2));
