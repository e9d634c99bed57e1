// The overview: one line a proposal with its traffic light, under the area it belongs to.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import type { WordBlock, WordCell, WordPaper } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';

export const writeOverview: PaperWriter = async (stock, language) => {
  const { overview } = catalogueOf(language).papers;
  const { municipality, on } = stock;
  const paper: WordPaper = {
    language,
    title: overview.title,
    under: [municipality, dateText(language, on)],
    blocks: [tableOf(stock, language)],
    foot: `${municipality} · ${overview.title}`,
    wide: true,
  };
  const bytes = await writeWord(paper, stock);
  return [{ name: `${overview.title} ${on}`, type: 'docx', bytes }];
};

function tableOf({ proposals, register }: PaperStock, language: Language): WordBlock {
  const { overview } = catalogueOf(language).papers;
  const { columns } = overview;
  const areas = new Map(register.areas.map(({ id, name }) => [id as string, name[language]]));
  return {
    kind: 'table',
    title: overview.table,
    columns: [
      { header: columns.no, width: 10 },
      { header: columns.title, width: 50 },
      { header: columns.area, width: 20 },
      { header: columns.extent, width: 12 },
    ],
    rows: proposals.map((one) => rowOf(one, areas, language)),
  };
}

function rowOf(
  { no, title, areas: [area = ''], extent }: PaperProposal,
  areas: ReadonlyMap<string, string>,
  language: Language,
): readonly WordCell[] {
  const { papers, triage } = catalogueOf(language);
  const light: WordCell = extent
    ? { light: extent, text: triage.extents[extent] }
    : papers.notAssessed;
  return [no, title ?? papers.kept, areas.get(area) ?? papers.noArea, light];
}
