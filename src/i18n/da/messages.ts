// What the bot writes to people of its own accord, in Danish.

export const messages = {
  /** After the line of the first, when a message holds several things. */
  andMore: (line: string, more: number) =>
    more === 1 ? `${line} – og 1 besked til` : `${line} – og ${more} beskeder til`,
  question: {
    title: 'Vi har et spørgsmål til dig',
    about: (title: string) => `Det handler om dit forslag “${title}”.`,
    /** Why it comes, and from whom. */
    why: (team: string) => `${team} spørger for at kunne arbejde videre med det.`,
    answer: 'Svar med knappen, eller skriv bare her i chatten.',
    summary: (title: string) => `Spørgsmål til dit forslag “${title}”`,
  },
  questionAnswered: {
    title: { replied: 'Tak for dit svar', moot: 'Spørgsmålet er lukket' },
    text: {
      replied: (title: string) => `De, der behandler “${title}”, kan se det nu.`,
      moot: (title: string) => `Du behøver ikke gøre mere ved “${title}” nu.`,
    },
    summary: (title: string) => `Spørgsmålet til “${title}” er lukket`,
  },
  letter: {
    title: 'Besked til dig',
    from: (name: string) => `Fra ${name}`,
    why: 'Du får brevet, fordi du er leder eller bruger Forenkl. Siger du nej tak til breve, får du stadig besked om dine egne forslag.',
  },
};
