// Budget input in Excel: a row each proposal, and the sums by theme and kind.
import type { PaperStock } from '../../domain/paper/stock.ts';
import { BUDGET_KINDS } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { BudgetSums } from '../../domain/theme/budget.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet, SheetCell } from '../excel/sheet-paper.ts';
import { areaName } from '../said/area-name.ts';
import { stateText } from '../said/state-text.ts';
import type { PaperBudget } from './paper-budget.ts';

export function budgetSheets(
  budget: PaperBudget,
  stock: PaperStock,
  language: Language,
): readonly PaperSheet[] {
  return [proposalSheet(budget, stock, language), sumSheet(budget, language)];
}

function proposalSheet(budget: PaperBudget, stock: PaperStock, language: Language): PaperSheet {
  const { papers, themes } = catalogueOf(language);
  const { columns, sheets, net, noTheme } = papers.budget;
  const text = (header: string, width: number) => ({ header, width, format: 'text' }) as const;
  return {
    name: sheets.proposals,
    wide: true,
    columns: [
      text(columns.no, 12),
      text(columns.theme, 24),
      text(columns.title, 50),
      text(columns.department, 24),
      text(columns.area, 24),
      text(columns.kind, 18),
      { header: columns.amount, width: 16, format: 'kr' },
      text(columns.state, 20),
    ],
    rows: budget.groups.flatMap(({ theme, items }) =>
      items.map((one): readonly SheetCell[] => [
        one.no,
        theme?.name ?? noTheme,
        one.title ?? papers.kept,
        one.department,
        areaName(stock, one.areas[0], language),
        one.budget?.kind && themes.budget.kinds[one.budget.kind],
        one.budget?.amount,
        stateText(one, language),
      ]),
    ),
    totals: [[net, undefined, undefined, undefined, undefined, undefined, budget.net]],
  };
}

function sumSheet(budget: PaperBudget, language: Language): PaperSheet {
  const { papers, themes } = catalogueOf(language);
  const { columns, sheets, net, noTheme } = papers.budget;
  return {
    name: sheets.sums,
    columns: [
      { header: columns.theme, width: 30, format: 'text' },
      { header: columns.count, width: 12, format: 'whole' },
      ...BUDGET_KINDS.map(
        (kind) => ({ header: themes.budget.kinds[kind], width: 18, format: 'kr' }) as const,
      ),
      { header: net, width: 18, format: 'kr' },
      { header: columns.open, width: 18, format: 'whole' },
    ],
    rows: budget.groups.map((group) => [group.theme?.name ?? noTheme, ...figuresOf(group)]),
    totals: [[net, ...figuresOf(budget)]],
  };
}

function figuresOf({ count, byKind, net, open }: BudgetSums): readonly number[] {
  return [count, ...BUDGET_KINDS.map((kind) => byKind[kind]), net, open];
}
