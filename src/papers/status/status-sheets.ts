// The status as sheets: the figures, and a row for each proposal, promise and initiative.
import { latestBenefit } from '../../domain/paper/benefit-sums.ts';
import { STATUS_GROUPS } from '../../domain/paper/status-group.ts';
import type { StatusLine, StatusSince } from '../../domain/paper/status-since.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { LinesSheet, PaperSheet, SheetCell } from '../excel/sheet-paper.ts';
import { areaName } from '../said/area-name.ts';
import { holderText } from '../said/holder-text.ts';
import { initiativeState } from '../said/initiative-state.ts';
import { spreadText } from '../said/spread-text.ts';
import { doneAbout, doneOn } from './status-detail.ts';
import { promiseText } from './told-blocks.ts';

export function statusSheets(
  status: StatusSince,
  stock: PaperStock,
  language: Language,
): readonly (PaperSheet | LinesSheet)[] {
  return [
    figureSheet(status, language),
    proposalSheet(status, stock, language),
    // A sheet of headings alone would be printed as an empty page.
    ...[
      promiseSheet(status, language),
      benefitSheet(status, language),
      spreadSheet(status, language),
      waitSheet(status, stock, language),
    ].filter(({ rows }) => rows.length > 0),
  ];
}

function figureSheet({ counts, lines }: StatusSince, language: Language): PaperSheet {
  const { sheets, columns, groups, total } = catalogueOf(language).papers.status;
  return {
    name: sheets.figures,
    columns: [
      { header: columns.group, width: 34, format: 'text' },
      { header: columns.count, width: 12, format: 'whole' },
    ],
    rows: STATUS_GROUPS.map((group) => [groups[group], counts[group]]),
    totals: [[total, lines.length]],
  };
}

function proposalSheet({ lines }: StatusSince, stock: PaperStock, language: Language): PaperSheet {
  const { sheets, cells } = catalogueOf(language).papers.status;
  return {
    name: sheets.proposals,
    wide: true,
    columns: [
      { header: cells.no, width: 12, format: 'text' },
      { header: cells.title, width: 46, format: 'text' },
      { header: cells.area, width: 20, format: 'text' },
      { header: cells.group, width: 26, format: 'text' },
      { header: cells.initiative, width: 40, format: 'text' },
      { header: cells.until, width: 12, format: 'day' },
      { header: cells.doneOn, width: 12, format: 'day' },
      { header: cells.holder, width: 26, format: 'text' },
      { header: cells.dueOn, width: 12, format: 'day' },
      { header: cells.workplaces, width: 14, format: 'whole' },
      { header: cells.merged, width: 16, format: 'text' },
    ],
    rows: lines.map((line) => proposalRow(line, stock, language)),
  };
}

function proposalRow(
  line: StatusLine,
  stock: PaperStock,
  language: Language,
): readonly SheetCell[] {
  const { papers } = catalogueOf(language);
  const { proposal, group, initiatives } = line;
  const open = group === 'forum' || group === 'waiting';
  const ends = initiatives.flatMap(({ horizon }) => horizon?.until ?? []);
  const promised = ends.toSorted().at(-1) ?? proposal.decision?.parts?.horizon?.until;
  return [
    proposal.no,
    proposal.title ?? papers.kept,
    areaName(stock, proposal.areas[0], language),
    papers.status.groups[group],
    doneAbout(line),
    line.lateSince ?? promised,
    group === 'done' ? doneOn(line) : undefined,
    open ? holderText(proposal.holder, stock, language) : undefined,
    open ? proposal.dueOn : undefined,
    proposal.workplaces,
    proposal.merged.join(', '),
  ];
}

function promiseSheet({ promises }: StatusSince, language: Language): PaperSheet {
  const { sheets, cells, promiseStates } = catalogueOf(language).papers.status;
  return {
    name: sheets.promises,
    columns: [
      { header: cells.what, width: 50, format: 'text' },
      { header: cells.until, width: 12, format: 'day' },
      { header: cells.settledOn, width: 12, format: 'day' },
      { header: cells.group, width: 18, format: 'text' },
      { header: cells.how, width: 34, format: 'text' },
      { header: cells.proposals, width: 24, format: 'text' },
    ],
    rows: promises.map((one) => [
      one.title,
      one.until,
      one.settledOn,
      promiseStates[one.state],
      promiseText(one, language),
      one.proposals.join(', '),
    ]),
  };
}

function benefitSheet({ initiatives, on }: StatusSince, language: Language): PaperSheet {
  const { sheets, cells, bases } = catalogueOf(language).papers.status;
  return {
    name: sheets.benefit,
    wide: true,
    columns: [
      { header: cells.initiative, width: 46, format: 'text' },
      { header: cells.state, width: 16, format: 'text' },
      { header: cells.expectedHours, width: 14, format: 'decimal' },
      { header: cells.expectedKr, width: 16, format: 'kr' },
      { header: cells.expectedBasis, width: 12, format: 'text' },
      { header: cells.realisedHours, width: 14, format: 'decimal' },
      { header: cells.realisedKr, width: 16, format: 'kr' },
      { header: cells.realisedBasis, width: 12, format: 'text' },
      { header: cells.hassle, width: 14, format: 'whole' },
      { header: cells.proposals, width: 24, format: 'text' },
    ],
    rows: initiatives.map((one): readonly SheetCell[] => {
      const { expected } = one;
      const realised = latestBenefit(one);
      return [
        one.title,
        initiativeState(one, on, language),
        expected?.hoursAYear,
        expected?.kr,
        expected && bases[expected.basis],
        realised?.hoursAYear,
        realised?.kr,
        realised && bases[realised.basis],
        realised?.hassle,
        one.proposals.join(', '),
      ];
    }),
  };
}

function spreadSheet({ spread }: StatusSince, language: Language): PaperSheet {
  const { sheets, spread: words } = catalogueOf(language).papers.status;
  return {
    name: sheets.spread,
    columns: [
      { header: words.columns.what, width: 50, format: 'text' },
      { header: words.columns.to, width: 30, format: 'text' },
      { header: words.columns.on, width: 12, format: 'day' },
    ],
    rows: spread.flatMap(({ title, spread: to = [] }) =>
      to.map((one) => [title, spreadText(one, language), one.on]),
    ),
  };
}

function waitSheet({ waits }: StatusSince, stock: PaperStock, language: Language): PaperSheet {
  const { sheets, waits: words } = catalogueOf(language).papers.status;
  const { who, count, dueOn, overdue } = words.columns;
  return {
    name: sheets.waits,
    columns: [
      { header: who, width: 40, format: 'text' },
      { header: count, width: 12, format: 'whole' },
      { header: dueOn, width: 16, format: 'day' },
      { header: overdue, width: 14, format: 'whole' },
    ],
    rows: waits.map((one) => [
      holderText(one.holder, stock, language),
      one.count,
      one.dueOn,
      one.overdue,
    ]),
  };
}
