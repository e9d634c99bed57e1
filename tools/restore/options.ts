// Reads the command line of `npm run restore`.
import { parseArgs } from 'node:util';
import { connection, httpsLink } from '../../src/config/parsers.ts';

export interface Options {
  /** Name of an export, or `latest`; they are listed without one. */
  readonly wanted?: string;
  /** Endpoint or connection string of the tables; the bot's own without it. */
  readonly to?: string;
  /** The tables that were in use last, for what was erased in them. */
  readonly erasuresFrom?: string;
  readonly folder?: string;
  readonly tenant?: string;
  readonly dryRun: boolean;
  /** Nothing is restored: what a restore held back is sent. */
  readonly sendHeld: boolean;
}

export const USAGE = `Brug: npm run restore
      npm run restore -- KOPI [--to TABELLER] [--erasures-from TABELLER] [--dry-run]
      npm run restore -- --send-held

  uden noget       vis de kopier, der er
  KOPI             navnet på en kopi, eller latest for den nyeste
  --to             tabellerne, den skal ind i (endpoint eller connection string); ellers bottens egne
  --erasures-from  de tabeller, der var i brug til sidst: hvad der er slettet i dem, slettes igen
  --dry-run        se kopien efter, og skriv intet
  --send-held      send de beskeder, som en gendannelse holdt tilbage
  --folder         kopierne ligger i denne mappe
  --tenant         kommunens tenant, når botten har flere`;

const TEXT = { type: 'string' } as const;
const YES = { type: 'boolean', default: false } as const;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { values, positionals } = read;
  const [wanted, ...rest] = positionals;
  const { to, folder, tenant, 'erasures-from': erasuresFrom } = values;
  const isBoth = wanted !== undefined && values['send-held'];
  if (rest.length > 0 || isBoth) return undefined;
  if (![to, erasuresFrom].every((one) => one === undefined || leadsToTables(one))) return undefined;
  return {
    dryRun: values['dry-run'],
    sendHeld: values['send-held'],
    ...(wanted !== undefined && { wanted }),
    ...(to !== undefined && { to }),
    ...(erasuresFrom !== undefined && { erasuresFrom }),
    ...(folder !== undefined && { folder }),
    ...(tenant !== undefined && { tenant }),
  };
}

function leadsToTables(text: string): boolean {
  return httpsLink(text).ok || connection(text).ok;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: TEXT,
        'erasures-from': TEXT,
        folder: TEXT,
        tenant: TEXT,
        'dry-run': YES,
        'send-held': YES,
      },
    });
  } catch {
    return undefined;
  }
}
