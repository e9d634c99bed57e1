// What the bot writes to people of its own accord, in Danish.

export const messages = {
  /** After the line of the first, when a message holds several things. */
  andMore: (line: string, more: number) =>
    more === 1 ? `${line} – og 1 besked til` : `${line} – og ${more} beskeder til`,
  question: {
    title: 'Vi har et spørgsmål til dig',
    about: (title: string) => `Det handler om dit forslag “${title}”.`,
    answer: 'Svar med knappen, eller skriv bare her i chatten.',
    summary: (title: string) => `Spørgsmål til dit forslag “${title}”`,
  },
  questionAnswered: {
    title: 'Spørgsmålet er lukket',
    text: (title: string) => `Du behøver ikke gøre mere ved “${title}” nu.`,
    summary: (title: string) => `Spørgsmålet til “${title}” er lukket`,
  },
  letter: {
    title: 'Besked til dig',
    from: (name: string) => `Fra ${name}`,
  },
};
