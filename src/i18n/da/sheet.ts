// The list as a spreadsheet, in Danish.

export const sheet = {
  name: 'Forslag',
  /** The hidden sheet of words to choose among. */
  words: 'Ord',
  columns: {
    no: 'Nr.',
    version: 'Version',
    assessments: 'Vurderinger',
    title: 'Titel',
    text: 'Tekst',
    unit: 'Arbejdsplads',
    proposer: 'Forslagsstiller',
    area: 'Område',
    need: 'Behov',
    authority: 'Hvem kan ændre det',
    extent: 'Omfang',
    value: 'Værdi',
    note: 'Intern note',
    holder: 'Lige nu hos',
    marks: 'Markeringer',
    status: 'Status',
    received: 'Modtaget',
    due: 'Svar senest',
    from: 'Kommer fra',
    external: 'Nummer dér',
  },
  choose: 'Vælg et ord fra listen.',
};
