// Reads the command line of `npm run results`.
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';

export interface Options {
  /** Id of a round, or its whole title; the rounds that have results are listed without. */
  readonly round?: string;
  readonly file?: string;
  readonly language: Language;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run results
      npm run results -- MÅLING FIL.xlsx [--language en] [--tenant ID]

  uden noget  vis, hvilke målinger, afstemninger og workshops der har et resultat
  MÅLING      id eller hele navnet, som det står på listen
  FIL.xlsx    en ny Excel-fil med alle tabeller, fritekst og metode
  --language  en, når filen skal være på engelsk
  --tenant    kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { tenant, language: typed = 'da' } = read.values;
  const language = LANGUAGES.find((one) => one === typed);
  const [round, file, ...rest] = read.positionals;
  const half = round !== undefined && file === undefined;
  if (language === undefined || half || rest.length > 0) return undefined;
  return {
    language,
    ...(round !== undefined && { round }),
    ...(file !== undefined && { file }),
    ...(tenant !== undefined && { tenant }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string' }, tenant: { type: 'string' } },
    });
  } catch {
    return undefined;
  }
}
