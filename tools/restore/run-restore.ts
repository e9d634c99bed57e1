// Lists exports, looks one through, puts it back, and says each step in words.
import type { BackupStore } from '../../src/ports/backup-store.ts';
import { knownErasures } from '../../src/storage/backup/known-erasures.ts';
import { type ExportFault, listExports, openExport } from '../../src/storage/backup/read-export.ts';
import {
  type RestoreFault,
  restoreFaults,
  restoreTables,
} from '../../src/storage/backup/restore-tables.ts';
import type { Backend } from '../../src/storage/table.ts';

export interface RestoreTool {
  readonly tenant: string;
  readonly exports: BackupStore;
  readonly target: () => Promise<Backend>;
  /** The tables that were in use last. */
  readonly inUse?: Backend;
  readonly print: (line: string) => void;
}

export const EXIT = { done: 0, failed: 1 } as const;

/** Prints the names of all exports there are. */
export async function printExports({ exports, tenant, print }: RestoreTool): Promise<number> {
  const all = await listExports(exports, tenant);
  for (const folder of all) print(folder.slice(tenant.length + 1));
  if (all.length === 0) print(inWords({ kind: 'none' }));
  return all.length > 0 ? EXIT.done : EXIT.failed;
}

/** Resolves to the exit code; without `dryRun` everything is written that the export holds. */
export async function runRestore(
  tool: RestoreTool,
  { wanted, dryRun }: { readonly wanted: string; readonly dryRun: boolean },
): Promise<number> {
  const { exports: store, tenant, inUse, print } = tool;
  const opened = await openExport(store, tenant, wanted);
  if (!opened.ok) {
    print(inWords(opened.problem));
    return EXIT.failed;
  }
  const { manifest, folder } = opened.value;
  print(`Kopien ${folder} er taget ${manifest.begunAt} af version ${manifest.program}.`);
  const target = await tool.target();
  await target.prepare();
  if (dryRun) {
    const fault = await restoreFaults({ store, target }, opened.value);
    print(fault === undefined ? 'Kopien er hel, og der er plads til den.' : faultInWords(fault));
    return fault === undefined ? EXIT.done : EXIT.failed;
  }
  const erasures = await knownErasures(store, tenant, inUse);
  const clock = { now: () => new Date() };
  const outcome = await restoreTables({ store, target, clock, erasures }, opened.value);
  if (!outcome.ok) {
    print(faultInWords(outcome.problem));
    return EXIT.failed;
  }
  for (const [table, rows] of Object.entries(outcome.value.rows)) print(`${table}: ${rows}`);
  print(`Rækker, hvor noget er slettet igen: ${outcome.value.erasedAgain}`);
  const { hiddenSince } = outcome.value;
  if (hiddenSince.length > 0) {
    print(`Se efter, om ord er skjult i: ${hiddenSince.join(', ')}`);
  }
  if (manifest.openAnonymous.length > 0) print(anonymousWords(manifest.openAnonymous.length));
  print('Start nu én proces. Beskeder fra før gendannelsen bliver holdt tilbage, ikke sendt.');
  return EXIT.done;
}

function anonymousWords(count: number): string {
  return `Anonyme runder, der var i gang: ${count}. Svarene på dem er ikke i kopien: bed folk om at svare igen, eller luk dem.`;
}

function faultInWords(fault: RestoreFault): string {
  switch (fault.kind) {
    case 'export':
      return ['Kopien kan ikke bruges:', ...fault.faults.map(inWords)].join('\n- ');
    case 'not-empty':
      return `Der ligger noget i tabellen ${fault.table} allerede. Vælg tomme tabeller: en gendannelse skriver aldrig oven i noget.`;
    case 'count':
      return `Tabellen ${fault.table} fik ikke det antal rækker, den skulle. Tøm tabellerne, og begynd forfra.`;
  }
}

function inWords(fault: ExportFault): string {
  switch (fault.kind) {
    case 'none':
      return 'Der er ingen kopi med det navn. Uden manifest.json er en kopi ikke hel.';
    case 'manifest':
      return `manifest.json i ${fault.folder} kan ikke læses.`;
    case 'missing':
      return `Filen ${fault.part} mangler.`;
    case 'altered':
      return `Filen ${fault.part} er ikke, som den blev skrevet.`;
    case 'count':
      return `Filen ${fault.part} har ikke det antal rækker, som manifest.json siger.`;
    case 'table':
      return `Tabellen ${fault.table} har ikke det antal rækker, som manifest.json siger.`;
  }
}
