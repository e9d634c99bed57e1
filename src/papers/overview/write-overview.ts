// The overview: one line a proposal with its traffic light, on a page if they fit; in Excel to sort.
import { countLights } from '../../domain/paper/light-counts.ts';
import { grouped, type Numbered } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { LOCALES } from '../../i18n/numbers.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { groupName } from '../said/group-name.ts';
import { scopeLines } from '../said/scope-lines.ts';
import { stateText } from '../said/state-text.ts';
import type { WordBlock, WordCell, WordPaper } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { overviewSheets } from './overview-sheets.ts';
import { overviewTitle } from './overview-title.ts';

export const writeOverview: PaperWriter = async (stock, language) => {
  const { overview } = catalogueOf(language).papers;
  const { municipality, on } = stock;
  const paper: WordPaper = {
    language,
    title: overview.title,
    under: [scopeLines(stock, language).join(' · ')],
    blocks: [{ kind: 'text', text: summaryOf(stock, language) }, tableOf(stock, language)],
    foot: [municipality, overview.title].filter(Boolean).join(' · '),
  };
  const name = `${overview.title} ${on}`;
  const sheets = overviewSheets(stock, language);
  const { title } = overview;
  return [
    { name, type: 'docx', bytes: await writeWord(paper, stock) },
    { name, type: 'xlsx', bytes: await writeExcel({ language, title, sheets }, stock) },
  ];
};

/** `31 forslag: ● 11 lille, ▲ 7 mellem, ■ 10 stort, 3 ikke vurderet`. */
function summaryOf({ proposals }: PaperStock, language: Language): string {
  const { papers, triage } = catalogueOf(language);
  const counts = countLights(proposals);
  const lights = EXTENTS.map((extent) => {
    const [sign = '', name = ''] = triage.extents[extent].split(' ');
    return `${sign} ${counts[extent]} ${name.toLocaleLowerCase(LOCALES[language])}`;
  });
  const none = counts.none === 0 ? [] : [`${counts.none} ${papers.notAssessed}`];
  return papers.overview.summary(counts.all, [...lights, ...none].join(', '));
}

function tableOf(stock: PaperStock, language: Language): WordBlock {
  const { columns, table } = catalogueOf(language).papers.overview;
  return {
    kind: 'table',
    title: table,
    dense: true,
    columns: [
      { header: columns.at, width: 5 },
      { header: columns.title, width: 60 },
      { header: columns.extent, width: 13 },
      { header: columns.status, width: 22 },
    ],
    rows: grouped(stock).flatMap((group) => [
      ['', { text: groupName(group, stock, language), bold: true } as const, '', ''],
      ...group.proposals.map((one) => rowOf(one, language)),
    ]),
  };
}

function rowOf({ at, proposal }: Numbered, language: Language): readonly WordCell[] {
  const { papers } = catalogueOf(language);
  const { extent } = proposal;
  const light: WordCell = extent
    ? { light: extent, text: papers.said.extents[extent] }
    : papers.notAssessed;
  const title = overviewTitle(proposal, language);
  return [{ figure: String(at) }, title, light, stateText(proposal, language)];
}
