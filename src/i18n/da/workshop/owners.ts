// What is said to those who answer for what a workshop chose, in Danish.

export const owners = {
  title: 'Hvad siger du?',
  chose: (title: string, count: number) =>
    count === 1
      ? `Workshoppen “${title}” har valgt 1 ting, du svarer for:`
      : `Workshoppen “${title}” har valgt ${count} ting, du svarer for:`,
  more: (count: number) => `og ${count} til`,
  what: 'Skriv kort, hvad du siger, hvad I har aftalt, og hvornår. Deltagerne kan se dit svar.',
  later: 'Ikke nu? Du finder det igen, når du skriver “opgaver”.',
  answer: 'Svar',
  summary: (title: string) => `Workshoppen “${title}” venter på dit svar`,
  over: {
    title: 'Der er svaret på det hele',
    text: (title: string) => `Du behøver ikke gøre mere ved workshoppen “${title}”.`,
    see: 'Se svarene',
    summary: (title: string) => `Ikke mere at gøre: workshoppen “${title}”`,
  },
  task: {
    open: (title: string) => `Svar workshoppen ${title}`,
    waits: (count: number) => (count === 1 ? '1 ting mangler svar' : `${count} ting mangler svar`),
  },
};
