// `npm run backup`: exports all tables now.
import { parseArgs } from 'node:util';
import { exportTables } from '../../src/storage/backup/export-tables.ts';
import { programVersion } from '../../src/storage/backup/export-to.ts';
import { folderOf } from '../../src/storage/backup/manifest.ts';
import { PACING } from '../../src/storage/retries.ts';
import { openAccount } from './open-account.ts';
import { told } from './told.ts';

const USAGE = `Brug: npm run backup [-- --folder MAPPE] [--tenant ID]

  uden noget  tag en sikkerhedskopi dér, hvor botten selv lægger dem
  --folder    læg den i en mappe i stedet
  --tenant    kommunens tenant, når botten har flere`;

/** Resolves to the exit code. */
async function backup(args: readonly string[]): Promise<number> {
  const options = optionsIn(args);
  if (options === undefined) {
    console.error(USAGE);
    return 1;
  }
  const opened = await openAccount(options);
  if (!opened.ok) {
    console.error(opened.problem);
    return 1;
  }
  const { tenant, tables, exports } = opened.value;
  const backend = await tables();
  const clock = { now: () => new Date() };
  const deps = { backend, store: exports, clock, program: programVersion(), pacing: PACING };
  const { begunAt, openAnonymous, ...written } = await exportTables(deps, tenant);
  for (const { table, rows } of written.tables) console.log(`${table}: ${rows}`);
  if (openAnonymous.length > 0) {
    console.log(`Anonyme runder, der er i gang og ikke er med: ${openAnonymous.length}`);
  }
  console.log(`Færdig: ${folderOf(tenant, begunAt)}`);
  return 0;
}

function optionsIn(args: readonly string[]) {
  try {
    const options = { folder: { type: 'string' }, tenant: { type: 'string' } } as const;
    const { tenant, folder } = parseArgs({ args: [...args], options }).values;
    return { ...(tenant !== undefined && { tenant }), ...(folder !== undefined && { folder }) };
  } catch {
    return undefined;
  }
}

process.exitCode = await told(() => backup(process.argv.slice(2)));
