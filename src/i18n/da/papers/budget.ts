// Input to the budget on paper, in Danish.
export const budget = {
  title: (year: number) => `Input til budget ${year}`,
  intro: (count: number, year: number) =>
    count === 1
      ? `1 forenklingsforslag er meldt ind til budget ${year}.`
      : `${count} forenklingsforslag er meldt ind til budget ${year}. De står efter tema.`,
  signs:
    'Beløb er i hele kroner i budgetåret. Det, der koster, står med plus. Det, der sparer, står med minus.',
  open: (count: number) =>
    count === 1
      ? '1 forslag mangler beløb eller art og er ikke med i summerne.'
      : `${count} forslag mangler beløb eller art og er ikke med i summerne.`,
  sums: 'Samlet overblik',
  sumsOf: (year: number) => `Input til budget ${year} efter tema og art`,
  table: (theme: string | undefined) =>
    theme === undefined ? 'Forslag uden tema' : `Forslag i temaet ${theme}`,
  kr: (name: string) => `${name} (kr.)`,
  net: 'I alt',
  noTheme: 'Uden tema',
  targetLabel: 'Mål',
  target: (total: string, year: number, done: string) => `${total} i ${year}. Nået: ${done}.`,
  columns: {
    no: 'Nr.',
    theme: 'Tema',
    title: 'Forslag',
    count: 'Antal',
    department: 'Forvaltning',
    area: 'Område',
    kind: 'Art',
    amount: 'Beløb',
    state: 'Status',
    open: 'Mangler beløb eller art',
  },
  sheets: { proposals: 'Forslag', sums: 'Sum' },
};
