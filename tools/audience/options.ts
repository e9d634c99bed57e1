// Reads the command line of `npm run audience`.
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  readonly write: boolean;
  /** Mail of whoever loads it. */
  readonly as?: string;
  /** The survey it is for; the name of the file unless it is said. */
  readonly series?: string;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run audience -- FIL [--write --as MAIL] [--series NAVN] [--tenant ID]

  FIL       Excel-fil (.xlsx) eller .csv-fil med kolonnen Mail og gerne Navn, Forvaltning og Type
            uden --write vises kun, hvad der kan bruges, og hvad der skal rettes
  --write   gem listen, så den kan vælges, når en måling sendes
  --as      mailen på den, der lægger listen ind
  --series  hvad listen er til, fx lederundersoegelse; den nyeste af hver vises
  --tenant  kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        as: { type: 'string' },
        series: { type: 'string' },
        tenant: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    const { write = false, as, series, tenant } = values;
    return {
      file,
      write,
      ...(as !== undefined && { as }),
      ...(series !== undefined && { series }),
      ...(tenant !== undefined && { tenant }),
    };
  } catch {
    return undefined;
  }
}
