// Every paper with what writes it; each is loaded the first time it is wanted.
import type { PaperKind } from '../../domain/paper/papers.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { PaperWriter, TellStep } from './paper-writer.ts';
import { writeAnnexes } from './write-annexes.ts';
import type { WrittenFile } from './written-file.ts';

const WRITERS: Readonly<Record<PaperKind, () => Promise<PaperWriter>>> = {
  briefing: async () => (await import('../briefing/write-briefing.ts')).writeBriefing,
  budget: async () => (await import('../budget/write-budget.ts')).writeBudget,
  case: async () => (await import('../case/write-case.ts')).writeCase,
  catalogue: async () => (await import('../catalogue/write-catalogue.ts')).writeCatalogue,
  counts: async () => (await import('../counts/write-counts.ts')).writeCounts,
  journal: async () => (await import('../journal/write-journal.ts')).writeJournal,
  med: async () => (await import('../med/write-med.ts')).writeMed,
  overview: async () => (await import('../overview/write-overview.ts')).writeOverview,
  status: async () => (await import('../status/write-status.ts')).writeStatus,
  poster: async () => (await import('../poster/write-poster.ts')).writePoster,
  'programme-case': async () => (await import('../case/write-case.ts')).writeCase,
  programme: async () => (await import('../programme/write-programme.ts')).writeProgramme,
  survey: async () => (await import('../survey/write-survey.ts')).writeSurvey,
  yearly: async () => (await import('../yearly/write-yearly.ts')).writeYearly,
};

/** The files of the paper that its stock was gathered for; of a case, with its annexes. */
export async function writePaper(
  stock: PaperStock,
  language: Language,
  tell: TellStep,
): Promise<readonly WrittenFile[]> {
  const write = (one: PaperStock) => writeOne(one, language, tell);
  return [...(await write(stock)), ...(await writeAnnexes(stock, language, write))];
}

async function writeOne(
  stock: PaperStock,
  language: Language,
  tell: TellStep,
): Promise<readonly WrittenFile[]> {
  const write = await WRITERS[stock.wanted.kind]();
  return write(stock, language, tell);
}
