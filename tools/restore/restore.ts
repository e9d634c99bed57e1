// `npm run restore`: puts an export back into empty tables, and sends what was held back.
import { randomBytes } from 'node:crypto';
import { asId } from '../../src/domain/shared/ids.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { createStores } from '../../src/storage/index.ts';
import { sendHeld } from '../../src/usecases/delivery/send-held.ts';
import { type Account, openAccount, openTables } from '../backup/open-account.ts';
import { told } from '../backup/told.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { EXIT, printExports, runRestore } from './run-restore.ts';

/** Resolves to the exit code. */
async function restore(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const opened = await openAccount(options);
  if (!opened.ok) {
    console.error(opened.problem);
    return EXIT.failed;
  }
  if (options.sendHeld) return sendNow(opened.value);
  return restoreBy(opened.value, options);
}

async function restoreBy(account: Account, options: Options): Promise<number> {
  const { to, erasuresFrom, wanted, dryRun } = options;
  const tool = {
    ...account,
    target: to === undefined ? account.tables : () => openTables(to),
    ...(erasuresFrom !== undefined && { inUse: await openTables(erasuresFrom) }),
    print: (line: string) => console.log(line),
  };
  return wanted === undefined ? printExports(tool) : runRestore(tool, { wanted, dryRun });
}

async function sendNow({ tables, tenant }: Account): Promise<number> {
  const clock = { now: () => new Date() };
  const ids = { fresh: () => randomBytes(16).toString('base64url') };
  const stores = createStores(await tables(), { clock, ids });
  const count = await sendHeld({ ...stores, clock, calendar: holidays() }, asId(tenant));
  console.log(`Beskeder, der nu bliver sendt: ${count}`);
  return EXIT.done;
}

process.exitCode = await told(() => restore(process.argv.slice(2)));
