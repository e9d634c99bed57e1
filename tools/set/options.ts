// Reads the command line of `npm run set`.
import { parseArgs } from 'node:util';

interface Shared {
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export interface OutOptions extends Shared {
  readonly way: 'out';
  /** Which set. */
  readonly id: string;
  readonly file: string;
}

export interface InOptions extends Shared {
  readonly way: 'in';
  readonly file: string;
  readonly write: boolean;
}

export type Options = OutOptions | InOptions;

export const USAGE = `Brug: npm run set -- out ID FIL.xlsx [--tenant ID]
      npm run set -- in FIL.xlsx [--write] [--tenant ID]

  out       skriv den nyeste version af et spørgeskema i en ny Excel-fil
  ID        fx lederundersoegelse, workshop, evaluering eller forslag
  in        vis, hvad der er ændret i filen, og hvad der ikke kan bruges, celle for celle
  --write   gem som en ny version
  --tenant  kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { tenant, write } = read.values;
  const [way, ...rest] = read.positionals;
  const shared = tenant === undefined ? {} : { tenant };
  const [first, second] = rest;
  if (way === 'out' && rest.length === 2 && write === undefined) {
    return first !== undefined && second !== undefined
      ? { ...shared, way, id: first, file: second }
      : undefined;
  }
  if (way !== 'in' || rest.length !== 1 || first === undefined) return undefined;
  return { ...shared, way, file: first, write: write === true };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean' }, tenant: { type: 'string' } },
    });
  } catch {
    return undefined;
  }
}
