// The proposals of a status, group by group.
import { STATUS_GROUPS, type StatusGroup } from '../../domain/paper/status-group.ts';
import type { StatusLine, StatusSince } from '../../domain/paper/status-since.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { firstSentence } from '../../domain/shared/plain-text.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import { doneAbout, statusDetail } from './status-detail.ts';

/** In characters: a cell is a few lines. */
const TITLE_MAX = 160;

/** Groups of which nothing is done: their table has no room for it. */
const WITHOUT: readonly StatusGroup[] = ['forum', 'waiting', 'answered', 'not-carried-out'];

export function listBlocks(
  { lines }: StatusSince,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { status: words } = catalogueOf(language).papers;
  return [
    { kind: 'heading', level: 1, text: words.list.heading },
    ...STATUS_GROUPS.flatMap((group) => {
      const those = lines.filter((one) => one.group === group);
      return those.length === 0 ? [] : groupBlocks(group, those, { stock, language });
    }),
  ];
}

interface Place {
  readonly stock: PaperStock;
  readonly language: Language;
}

function groupBlocks(
  group: StatusGroup,
  lines: readonly StatusLine[],
  { stock, language }: Place,
): readonly WordBlock[] {
  const { status: words } = catalogueOf(language).papers;
  const { columns, detail, table } = words.list;
  const name = words.groups[group];
  const means = group === 'late' || group === 'answered' ? [words.means[group]] : [];
  const bare = WITHOUT.includes(group);
  return [
    { kind: 'heading', level: 2, text: name },
    ...means.map((text) => ({ kind: 'text', text }) as const),
    {
      kind: 'table',
      title: table(name),
      columns: [
        { header: columns.no, width: 17 },
        { header: columns.title, width: 40 },
        ...(bare ? [] : [{ header: columns.initiative, width: 40 }]),
        { header: detail[group], width: bare ? 50 : 26 },
      ],
      rows: lines.map((line) => rowOf(line, bare, { stock, language })),
    },
  ];
}

function rowOf(line: StatusLine, bare: boolean, { stock, language }: Place): readonly WordCell[] {
  const { papers } = catalogueOf(language);
  const { no, title } = line.proposal;
  return [
    no,
    title === undefined ? papers.kept : firstSentence(title, TITLE_MAX),
    ...(bare ? [] : [doneAbout(line)]),
    statusDetail(line, stock, language),
  ];
}
