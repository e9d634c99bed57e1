// Budget input in Word: the sums first, then each theme with its proposals.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import { BUDGET_KINDS } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { BudgetSums } from '../../domain/theme/budget.ts';
import type { ThemeProgress } from '../../domain/theme/progress.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { stateText } from '../said/state-text.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import type { PaperBudget } from './paper-budget.ts';

type Group = PaperBudget['groups'][number];

export function budgetBlocks(budget: PaperBudget, language: Language): readonly WordBlock[] {
  const { budget: words } = catalogueOf(language).papers;
  return [
    { kind: 'text', text: words.intro(budget.count, budget.year) },
    { kind: 'text', text: words.signs },
    ...(budget.open === 0 ? [] : [{ kind: 'text', text: words.open(budget.open) } as const]),
    { kind: 'heading', level: 1, text: words.sums },
    sumTable(budget, language),
    ...budget.groups.flatMap((group) => groupBlocks(group, language)),
  ];
}

function sumTable(budget: PaperBudget, language: Language): WordBlock {
  const { papers, themes } = catalogueOf(language);
  const { budget: words } = papers;
  const bold = (text: string): WordCell => ({ text, bold: true });
  return {
    kind: 'table',
    title: words.sumsOf(budget.year),
    columns: [
      { header: words.columns.theme, width: 30 },
      { header: words.columns.count, width: 10 },
      ...BUDGET_KINDS.map((kind) => ({ header: words.kr(themes.budget.kinds[kind]), width: 15 })),
      { header: words.kr(words.net), width: 15 },
    ],
    rows: [
      ...budget.groups.map((group) => [
        group.theme?.name ?? words.noTheme,
        ...figuresOf(group, language),
      ]),
      [bold(words.net), ...figuresOf(budget, language)],
    ],
  };
}

function figuresOf({ count, byKind, net }: BudgetSums, language: Language): readonly WordCell[] {
  const figures = [count, ...BUDGET_KINDS.map((kind) => byKind[kind]), net];
  return figures.map((figure) => ({ figure: number(language, figure) }));
}

function groupBlocks(group: Group, language: Language): readonly WordBlock[] {
  const { budget: words } = catalogueOf(language).papers;
  const { theme, items } = group;
  const name = theme?.name ?? words.noTheme;
  return [
    { kind: 'heading', level: 1, text: name },
    ...(theme === undefined || theme.text === ''
      ? []
      : [{ kind: 'text', text: theme.text } as const]),
    ...(theme?.progress === undefined ? [] : [targetBlock(theme.progress, language)]),
    {
      kind: 'table',
      title: words.table(theme?.name),
      columns: [
        { header: words.columns.no, width: 10 },
        { header: words.columns.title, width: 38 },
        { header: words.columns.department, width: 18 },
        { header: words.columns.kind, width: 14 },
        { header: words.kr(words.columns.amount), width: 12 },
        { header: words.columns.state, width: 14 },
      ],
      rows: items.map((one) => rowOf(one, language)),
    },
  ];
}

function targetBlock({ unit, total, year, done }: ThemeProgress, language: Language): WordBlock {
  const { papers, themes } = catalogueOf(language);
  const amount = (figure: number) => themes.amounts[unit](number(language, figure));
  const text = papers.budget.target(amount(total), year, amount(done));
  return { kind: 'fact', label: papers.budget.targetLabel, text };
}

function rowOf(proposal: PaperProposal, language: Language): readonly WordCell[] {
  const { papers, themes } = catalogueOf(language);
  const { no, title, department, budget: { kind, amount } = {} } = proposal;
  return [
    no,
    title ?? papers.kept,
    department ?? '',
    kind === undefined ? themes.budget.noKind : themes.budget.kinds[kind],
    amount === undefined ? themes.budget.noAmount : { figure: number(language, amount) },
    stateText(proposal, language),
  ];
}
