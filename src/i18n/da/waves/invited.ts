// What is said to somebody a wave is sent to, in Danish.

export const invited = {
  reminder: 'Påmindelse',
  sample: 'Prøve – intet gemmes',
  titles: {
    open: { survey: 'Vi vil gerne høre fra dig', collection: 'Har du et forslag?' },
    answered: { survey: 'Tak – dit svar er modtaget', collection: 'Tak for dit forslag' },
    over: { survey: 'Undersøgelsen er lukket', collection: 'Indsamlingen er lukket' },
    cancelled: { survey: 'Undersøgelsen er aflyst', collection: 'Indsamlingen er aflyst' },
  },
  lead: {
    survey:
      'Vi vil gerne høre, hvordan det går. Dine svar er med til at afgøre, hvad der bliver gjort lettere.',
    collection: 'Hvad er besværligt i din hverdag? Skriv et forslag, så ser vi på det.',
  },
  notYet: {
    survey: 'Du har ikke svaret endnu. Er du gået i gang, er det gemt.',
    collection: 'Du har ikke sendt et forslag endnu.',
  },
  notYetAnonymous: 'Du har ikke svaret endnu.',
  until: (day: string) => `Du kan svare til og med ${day}.`,
  over: 'Tak til alle, der var med.',
  cancelled: 'Du skal ikke gøre noget.',
  changeUntil: (day: string) => `Du kan rette det til og med ${day}.`,
  summary: (title: string) => `${title}: vi vil gerne høre fra dig`,
  reminderSummary: (title: string) => `Påmindelse: ${title}`,
  closedSummary: (title: string) => `${title} er lukket`,
  thanksSummary: (title: string) => `Tak for dit svar: ${title}`,
  later: {
    title: 'Helt fint',
    next: (day: string) => `Vi minder dig om det ${day}, hvis du ikke har svaret inden.`,
    none: 'Du kan svare, når det passer dig.',
  },
  stopped: {
    title: 'Du får ingen påmindelser om den her',
    text: 'Du kan stadig svare, så længe den er åben.',
  },
};
