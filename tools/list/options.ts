// Reads the command line of `npm run list`.
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';

interface Shared {
  readonly file: string;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export interface OutOptions extends Shared {
  readonly way: 'out';
  /** Which proposals; all open ones when empty. */
  readonly words: string;
  readonly language: Language;
}

export interface InOptions extends Shared {
  readonly way: 'in';
  readonly write: boolean;
  /** Mail of whoever assesses. */
  readonly as?: string;
}

export type Options = OutOptions | InOptions;

export const USAGE = `Brug: npm run list -- out FIL.xlsx [ORD] [--language en] [--tenant ID]
      npm run list -- in FIL.xlsx [--write --as MAIL] [--tenant ID]

  out         skriv de åbne forslag i en ny Excel-fil
  ORD         kun nogle af dem: kø, mangler vurdering, vurderet, over fristen, et område, en status
  --language  filens sprog: da eller en
  in          vis, hvad der er ændret i filen, celle for celle
  --write     gem det, der kan bruges
  --as        mailen på den, der har vurderet
  --tenant    kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { values, positionals } = read;
  const [way, file, ...words] = positionals;
  const { tenant, write, as } = values;
  const language = LANGUAGES.find((one) => one === (values.language ?? 'da'));
  if (file === undefined || language === undefined) return undefined;
  const shared = { file, ...(tenant !== undefined && { tenant }) };
  if (way === 'out' && write === undefined && as === undefined) {
    return { ...shared, way, words: words.join(' '), language };
  }
  if (way !== 'in' || words.length > 0 || values.language !== undefined) return undefined;
  return { ...shared, way, write: write === true, ...(as !== undefined && { as }) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        write: { type: 'boolean' },
        as: { type: 'string' },
        tenant: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
