// Input to the budget on paper, in English.
import type { Catalogue } from '../../da/index.ts';

export const budget: Catalogue['papers']['budget'] = {
  title: (year) => `Input to budget ${year}`,
  intro: (count, year) =>
    count === 1
      ? `1 simplification proposal is input to budget ${year}.`
      : `${count} simplification proposals are input to budget ${year}. They stand by theme.`,
  signs:
    'Amounts are whole kroner in the budget year. What costs has a plus. What saves has a minus.',
  open: (count) =>
    count === 1
      ? '1 proposal lacks an amount or a kind and is not in the sums.'
      : `${count} proposals lack an amount or a kind and are not in the sums.`,
  sums: 'Overview',
  sumsOf: (year) => `Input to budget ${year} by theme and kind`,
  table: (theme) =>
    theme === undefined ? 'Proposals without a theme' : `Proposals in the theme ${theme}`,
  kr: (name) => `${name} (DKK)`,
  net: 'In all',
  noTheme: 'Without a theme',
  targetLabel: 'Target',
  target: (total, year, done) => `${total} in ${year}. Reached: ${done}.`,
  columns: {
    no: 'No.',
    theme: 'Theme',
    title: 'Proposal',
    count: 'Number',
    department: 'Department',
    area: 'Area',
    kind: 'Kind',
    amount: 'Amount',
    state: 'Status',
    open: 'Lack amount or kind',
  },
  sheets: { proposals: 'Proposals', sums: 'Sums' },
};
