// Writes a paper into a new file, beside the bot.
import { NOTHING_TYPED, readWanted } from '../../src/bot/handlers/papers/typed-paper.ts';
import { isEmpty } from '../../src/domain/paper/is-empty.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { dayOf } from '../../src/domain/shared/time.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { writePaper } from '../../src/papers/made/write-paper.ts';
import type { AuditStore } from '../../src/ports/audit.ts';
import { gatherStock } from '../../src/usecases/papers/gather-stock.ts';
import type { StockDeps } from '../../src/usecases/papers/paper-deps.ts';
import { paperFaults } from '../../src/usecases/papers/paper-faults.ts';
import { writeNewFile } from '../list/write-new-file.ts';
import type { Options } from './options.ts';

export interface ReportDeps extends StockDeps {
  readonly audit: AuditStore;
  readonly tenant: TenantId;
  readonly fresh: () => string;
  readonly print: (line: string) => void;
}

export const EXIT = {
  /** Written. */
  done: 0,
  failed: 1,
} as const;

/** Resolves to the exit code. A file that is there is never written over. */
export async function runReport(deps: ReportDeps, options: Options): Promise<number> {
  const { tenant, clock, print } = deps;
  const { kind, file, type, language } = options;
  const typed = { ...NOTHING_TYPED, ...options.typed };
  const read = readWanted(kind, typed, dayOf(clock.now()));
  const faults = read.ok ? await paperFaults(deps, tenant, read.value) : read.problem;
  if (!read.ok || faults.length > 0) {
    const { faults: words } = catalogueOf('da').papers;
    for (const fault of faults) print(`--${fault.field}: ${words[fault.kind]}`);
    return EXIT.failed;
  }
  const stock = await gatherStock(deps, tenant, read.value);
  if (isEmpty(stock)) {
    print(catalogueOf('da').papers.stands.empty);
    return EXIT.failed;
  }
  const written = await writePaper(stock, language, () => {});
  const found = written.find((one) => one.type === type);
  if (found === undefined) throw new Error(`the paper ${kind} came without its ${type}`);
  const trouble = await writeNewFile(file, found.bytes);
  if (trouble !== undefined) {
    print(trouble);
    return EXIT.failed;
  }
  await note(deps, options);
  print(`Rapporten er skrevet i ${file}.`);
  return EXIT.done;
}

/** Whoever runs the program is signed in nowhere. */
async function note({ audit, tenant, clock, fresh }: ReportDeps, { kind, type }: Options) {
  const at = clock.now().toISOString();
  const operation = `paper-${fresh()}`;
  await audit.note(tenant, [
    { what: 'exported', at, by: 'file', operation, about: kind, more: type },
  ]);
}
