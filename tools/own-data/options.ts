// Reads the command line of `npm run own-data`.
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';

export interface Options {
  /** Mail, whole name, or Entra object id. */
  readonly person: string;
  readonly file: string;
  readonly language: Language;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run own-data -- PERSON FIL.zip [--language en] [--tenant ID]

  PERSON      mail, hele navnet eller Entra-id på den, det handler om
  FIL.zip     en ny fil med alt, hvad der er gemt om personen
  --language  en, når siden skal være på engelsk
  --tenant    kommunens tenant, når botten har flere`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { tenant, language: typed = 'da' } = read.values;
  const language = LANGUAGES.find((one) => one === typed);
  const [person, file, ...rest] = read.positionals;
  if (language === undefined || person === undefined || file === undefined) return undefined;
  if (rest.length > 0) return undefined;
  return { language, person, file, ...(tenant !== undefined && { tenant }) };
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
