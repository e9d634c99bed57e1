// Reads the command line of `npm run register`.
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  readonly dryRun: boolean;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run register -- FIL [--dry-run] [--tenant ID]

  FIL        Excel-fil (.xlsx) med arkene Enheder, Områder, Fora, Vejledninger og Regler, eller
             en .csv-fil med et af dem
  --dry-run  vis kun, hvad der ville ske
  --tenant   kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, tenant: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    const { tenant } = values;
    return { file, dryRun: values['dry-run'] === true, ...(tenant !== undefined && { tenant }) };
  } catch {
    return undefined;
  }
}
