// The yearly presentation to the council: what was done since the last one, and what comes next.
import { type YearReport, yearReport } from '../../domain/paper/year-report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import { shortText } from '../status/short-text.ts';
import { promiseTable } from '../status/told-blocks.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { doneBlocks } from './done-blocks.ts';
import { nextBlocks } from './next-blocks.ts';

export const writeYearly: PaperWriter = async (stock, language, tell) => {
  const { yearly: words } = catalogueOf(language).papers;
  const report = yearReport(stock);
  tell({ done: 0, total: stock.proposals.length });
  const paper = {
    language,
    title: words.title,
    under: scopeLines(stock, language),
    blocks: [
      ...shortBlocks(report, language),
      ...doneBlocks(report, language),
      ...promiseBlocks(report, language),
      ...exampleBlocks(report, language),
      ...nextBlocks(report, language),
      { kind: 'heading', level: 1, text: words.decision.heading } as const,
      { kind: 'open', text: words.decision.open } as const,
    ],
    foot: [stock.municipality, words.name].filter(Boolean).join(' · '),
  };
  const bytes = await writeWord(paper, stock);
  return [{ name: `${words.name} ${stock.on}`, type: 'docx', bytes }];
};

function shortBlocks(
  { status, received, done }: YearReport,
  language: Language,
): readonly WordBlock[] {
  const { yearly: words } = catalogueOf(language).papers;
  return [
    { kind: 'heading', level: 1, text: words.short },
    { kind: 'text', text: words.since(dateText(language, status.since), received, done.length) },
    ...(status.lines.length === 0
      ? []
      : [{ kind: 'text', text: shortText(status, language) } as const]),
  ];
}

function promiseBlocks({ status }: YearReport, language: Language): readonly WordBlock[] {
  const { yearly: words } = catalogueOf(language).papers;
  if (status.promises.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: words.promises }, ...promiseTable(status, language)];
}

function exampleBlocks({ examples }: YearReport, language: Language): readonly WordBlock[] {
  const { yearly: words } = catalogueOf(language).papers;
  if (examples.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.examples },
    ...examples.map((text) => ({ kind: 'quote', text: words.quote(text) }) as const),
  ];
}
