// Reads the command line of `npm run template`.
import { parseArgs } from 'node:util';
import type { TemplateKind } from '../../src/domain/paper/template.ts';

export interface OutOptions {
  readonly way: 'out';
  readonly kind: TemplateKind;
  readonly file: string;
}

export interface InOptions {
  readonly way: 'in';
  readonly file: string;
  readonly write: boolean;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export type Options = OutOptions | InOptions;

export const USAGE = `Brug: npm run template -- out FIL.docx [--case]
      npm run template -- in FIL.docx [--write] [--tenant ID]

  out       skriv en skabelon at begynde med; --case er til sager i jeres egen rækkefølge
  in        vis, hvad skabelonen kan bruges til, og hvad der skal rettes
  --write   tag den i brug
  --tenant  kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { write, tenant, case: matter } = read.values;
  const [way, file, ...rest] = read.positionals;
  if (file === undefined || rest.length > 0) return undefined;
  if (way === 'out' && write === undefined && tenant === undefined) {
    return { way, file, kind: matter === true ? 'case' : 'paper' };
  }
  if (way !== 'in' || matter !== undefined) return undefined;
  return { way, file, write: write === true, ...(tenant !== undefined && { tenant }) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        case: { type: 'boolean' },
        tenant: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
