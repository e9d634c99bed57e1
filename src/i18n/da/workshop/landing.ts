// What is said of a workshop when it is over, in Danish.

export const landing = {
  receipt: {
    title: 'Tak for i dag',
    none: 'Du skrev ingen noter denne gang.',
    wrote: 'Dine noter er gemt som forslag:',
    as: {
      proposal: 'dit forslag',
      merged: 'lagt sammen med et, der ligner',
      example: 'eksempel på et forslag, der ligner – du følger det',
    },
    more: (count: number) => (count === 1 ? '1 note mere' : `${count} noter mere`),
    hear: 'Du hører fra os, når der sker noget.',
    ask: 'Har du et minut?',
  },
  summary: {
    heading: 'Opsamling på workshoppen',
    title: (title: string) => `Opsamling: ${title}`,
    counts: (people: string, notes: string) => `${people} · ${notes}`,
    none: 'Ingen stemmer.',
    unanswered: 'Ikke svaret endnu',
  },
  receiptSummary: (title: string) => `Tak for i dag: ${title}`,
  origin: (workshop: string, station: string) => `Skrevet i workshoppen ${workshop} (${station})`,
  present: (count: number) => `for et bord med ${count}`,
};
