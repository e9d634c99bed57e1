// The results as a file for the one who asks: every table, texts, and how it was worked out.
import type { Report, ResultText } from '../../../domain/results/report.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import type { Language } from '../../../domain/shared/language.ts';
import type { OfferProblem } from '../../../domain/shared/offered-file.ts';
import { type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { noteExport } from '../../files/note-export.ts';
import { type FileLink, offerFile } from '../../files/offer-file.ts';
import type { RoundDeps } from '../round-deps.ts';
import { type ResultProblem, type SeenResults, seeResults } from './result-sight.ts';

/** What stands in the file. */
export interface ResultsOnPaper {
  readonly report: Report;
  readonly texts: Readonly<Record<string, readonly PaperText[]>>;
}

/** `released` may be quoted outside the team. */
export interface PaperText extends ResultText {
  readonly released: boolean;
}

/** The bytes of an Excel file. */
export type WriteResults = (results: ResultsOnPaper, language: Language) => Promise<Uint8Array>;

export interface FileOf {
  readonly round: RoundId;
  readonly language: Language;
  /** As it is saved. */
  readonly name: (report: Report) => string;
}

/** The link; only for those with the right `results`, as all texts are in the file. */
export async function offerResults(
  deps: RoundDeps & { readonly writeResults: WriteResults },
  caller: ChannelCaller,
  { round: id, language, name }: FileOf,
): Promise<
  Result<
    FileLink & { readonly report: Report },
    ResultProblem | OfferProblem | { readonly kind: 'no-address'; readonly report?: Report }
  >
> {
  const seen = await seeResults(deps, caller, { id, team: true });
  if (!seen.ok) return seen;
  const { report } = seen.value;
  if (deps.publicUrl() === undefined) return refused({ kind: 'no-address', report });
  const bytes = await deps.writeResults(await onPaper(deps, seen.value), language);
  const { tenant, person } = caller;
  const file = { tenant, person, name: name(report), type: 'xlsx', bytes } as const;
  const offered = await offerFile(deps, file);
  if (offered.ok) await noteExport(deps, caller, { paper: 'results', about: id });
  return offered.ok ? { ...offered, value: { ...offered.value, report } } : offered;
}

/** The results with every text that may be shown to the team. */
export async function onPaper(
  { results }: Pick<RoundDeps, 'results'>,
  { report, texts }: Pick<SeenResults, 'report' | 'texts'>,
): Promise<ResultsOnPaper> {
  const releases = await results.releases(report);
  const written = report.items.filter(
    ({ overall: { cell } }) => cell.seen === 'shown' && cell.figures.kind === 'text',
  );
  const all = written.map(async ({ id }) => {
    const own = (await texts(id)).map((one) => ({
      ...one,
      released: releases.some(({ item, text }) => item === id && text === one.id),
    }));
    return [id, own] as const;
  });
  return { report, texts: Object.fromEntries(await Promise.all(all)) };
}
