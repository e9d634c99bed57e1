// Reads the command line of `npm run import`.
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  /** Where the proposals come from, as people call it. */
  readonly from: string;
  /** Mail of whoever answers for them. */
  readonly contact?: string;
  /** Name of the batch, when it is not that of where it comes from. */
  readonly batch?: string;
  readonly write: boolean;
  readonly skipAlike: boolean;
  readonly update: boolean;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

export const USAGE = `Brug: npm run import -- FIL --from "Teknik og Miljø" --contact MAIL [--write]
      [--skip-alike] [--update] [--batch NAVN] [--tenant ID]

  FIL           Excel-fil (.xlsx) eller .csv-fil med kolonnerne Nummer og Udfordring og gerne Ønske,
                Område, Arbejdsplads eller P-nummer, Behov, Hvem kan ændre det, Bøvl, Hvor ofte,
                Minutter, Personer, Automatisering og Note
                uden --write vises kun, hvad der ville ske, hvad der skal rettes, og hvad der ligner
  --from        hvor forslagene kommer fra
  --contact     mailen på den, der får kvittering og svar for dem alle
  --write       tag de nye forslag ind
  --skip-alike  lad dem, der ligner noget andet, blive ude
  --update      giv forslag, der er rettet i filen, en ny version
  --batch       navn på en ny portion fra samme sted, fx "Teknik og Miljø 2027"
  --tenant      kommunens tenant, når botten har flere`;

/** As long as it is shown anywhere. */
const FROM_MAX = 60;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { values, positionals } = read;
  const [file, ...more] = positionals;
  const from = values.from?.trim().replace(/\s+/gu, ' ') ?? '';
  if (file === undefined || more.length > 0 || from === '' || from.length > FROM_MAX) {
    return undefined;
  }
  const { contact, batch, tenant } = values;
  return {
    file,
    from,
    write: values.write === true,
    skipAlike: values['skip-alike'] === true,
    update: values.update === true,
    ...(contact !== undefined && { contact }),
    ...(batch !== undefined && { batch }),
    ...(tenant !== undefined && { tenant }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        contact: { type: 'string' },
        batch: { type: 'string' },
        write: { type: 'boolean' },
        'skip-alike': { type: 'boolean' },
        update: { type: 'boolean' },
        tenant: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
