// Reads the command line of `npm run kle`.
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  readonly write: boolean;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run kle -- FIL [--write] [--tenant ID]

  FIL       Excel-fil (.xlsx) eller .csv-fil med kommunens KLE: kolonnerne Nummer og Titel
            uden --write vises kun, hvad der er nyt, og hvad der skal rettes
  --write   gem emnerne i stedet for dem, der er der
  --tenant  kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean' }, tenant: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    const { tenant } = values;
    return { file, write: values.write === true, ...(tenant !== undefined && { tenant }) };
  } catch {
    return undefined;
  }
}
