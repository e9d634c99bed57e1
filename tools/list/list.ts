// `npm run list -- out FILE` and `in FILE`: the proposals out to Excel, and the assessments back.
import { registerNames } from '../../src/cards/index.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { openWords } from '../../src/text/suggestions/open-words.ts';
import { makeSuggest } from '../../src/text/suggestions/suggest.ts';
import { auditedChanges } from '../../src/usecases/audited-changes.ts';
import { type Opened, openStores } from '../register/open-stores.ts';
import { EXIT, type ListDeps } from './list-deps.ts';
import { readOptions, USAGE } from './options.ts';
import { runIn } from './run-in.ts';
import { runOut } from './run-out.ts';

/** Resolves to the exit code. */
async function list(args: readonly string[]): Promise<number> {
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
  const deps = depsOf(opened.value);
  return options.way === 'out' ? runOut(deps, options) : runIn(deps, options);
}

function depsOf({ config, stores, tenant }: Opened): ListDeps {
  const { teamName: team, municipality } = config;
  const warn = (event: string) => console.error(`Ordene til forslag kan ikke bruges: ${event}`);
  const words = openWords({ file: config.words, log: { warn }, now: Date.now });
  const unaudited = () =>
    console.error('Gemt, men ikke skrevet i loggen over, hvem der gjorde hvad.');
  return {
    ...stores,
    proposals: auditedChanges(stores.proposals, stores.audit, unaudited),
    tenant,
    clock: { now: () => new Date() },
    calendar: holidays(),
    suggest: makeSuggest(words.words),
    namesOf: (register, language) => registerNames(register, language, { team, municipality }),
    print: (line) => console.log(line),
  };
}

process.exitCode = await list(process.argv.slice(2));
