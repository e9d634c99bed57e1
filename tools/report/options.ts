// Reads the command line of `npm run report`.
import { parseArgs } from 'node:util';
import { PAPER_KINDS, PAPERS, type PaperKind } from '../../src/domain/paper/papers.ts';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';
import type { FileType } from '../../src/domain/shared/offered-file.ts';

export interface Options {
  readonly kind: PaperKind;
  readonly file: string;
  /** By the file's ending. */
  readonly type: FileType;
  readonly language: Language;
  /** What narrows the paper down, and what a case is about, as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
}

/** Fields of a paper that can be typed. */
const TYPED = [
  'since',
  'area',
  'forum',
  'round',
  'grouping',
  'year',
  'proposal',
  'skeleton',
  'matter',
  'title',
  'caseNumber',
  'caseworker',
] as const;

export const USAGE = `Brug: npm run report -- RAPPORT FIL [--since 2026-01-01] [--area ID] [--forum ID]
                     [--round ID] [--year 2026] [--proposal 2026-0012] [--language en] [--tenant ID]

  RAPPORT   ${PAPER_KINDS.map((kind) => `${kind} (${PAPERS[kind].files.join(', ')})`).join('\n            ')}
  FIL       en ny fil; endelsen siger, om det er Word, Excel eller zip
  katalog   --grouping theme stiller det op efter tema
  en sag    --matter orientation|discussion|decision|status
            --skeleton copenhagen|herning|albertslund|ballerup|own
            --title, --caseNumber, --caseworker`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  const read = parsed(args);
  if (read === undefined) return undefined;
  const { tenant, language: said = 'da' } = read.values;
  const [first, file, ...rest] = read.positionals;
  const kind = PAPER_KINDS.find((one) => one === first);
  const language = LANGUAGES.find((one) => one === said);
  if (kind === undefined || file === undefined || rest.length > 0) return undefined;
  const type = PAPERS[kind].files.find((one) => file.endsWith(`.${one}`));
  if (type === undefined || language === undefined) return undefined;
  const typed = Object.fromEntries(
    TYPED.flatMap((name) => {
      const value = read.values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { kind, file, type, language, typed, ...(tenant !== undefined && { tenant }) };
}

function parsed(args: readonly string[]) {
  const names = [...TYPED, 'language', 'tenant'];
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
  } catch {
    return undefined;
  }
}
