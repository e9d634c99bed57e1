// The package for the records system, in Danish.

export const journal = {
  title: {
    proposal: (no: string) => `Forslag ${no}`,
    decision: (no: string) => `Svar på forslag ${no}`,
  },
  /** In plain letters, for whatever opens the package. */
  file: {
    proposal: (no: string) => `Forslag ${no}.docx`,
    decision: (no: string) => `Svar ${no}.docx`,
  },
  package: (no: string) => `Journal ${no}`,
  proposer: 'Forslagsstiller',
  facts: {
    number: 'Forslag',
    received: 'Modtaget',
    from: 'Fra',
    area: 'Område',
    need: 'Behov',
    authority: 'Kan ændres af',
    extent: 'Omfang',
    behind: 'Opleves på',
    status: 'Status',
    merged: 'Samlet med',
    caseNumber: 'Sagsnummer',
    journal: 'Journalnummer',
    challenge: 'Udfordring',
    wish: 'Ønske',
    example: 'Eksempel',
    published: 'Meldt ud',
    decision: 'Beslutning',
  },
  words: 'Sådan er det skrevet',
  trail: {
    heading: 'Behandling',
    none: 'Forslaget er ikke behandlet i et forum.',
    table: 'Hvor forslaget er behandlet',
    columns: {
      forum: 'Forum',
      on: 'Dato',
      item: 'Punkt',
      word: 'Konklusion',
      addition: 'Bemærkning',
    },
    workshop: (title: string) => `Workshoppen ${title}`,
  },
  answer: 'Svar',
  closed: 'Behandlet på lukket møde. Begrundelsen er ikke med i pakken.',
  former: 'Tidligere svar',
  readMe: (files: {
    readonly document: string;
    readonly data: string;
    readonly metadata: string;
  }) => [
    'Pakke til journalen fra Forenkl.',
    `${files.document}: det, der skal journaliseres, til at læse.`,
    `${files.metadata}: titel, dato, type, afsender, modtager og sagsnummer (format forenkl-journal/1).`,
    `${files.data}: forslaget med svar og behandlinger som data.`,
    'Skriv journalnummeret ind i Teams bagefter: åbn forslaget, vælg Mere og Journalnummer.',
  ],
};
