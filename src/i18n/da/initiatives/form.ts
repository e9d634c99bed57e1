// What the form of an initiative says, in Danish.

export const form = {
  titles: { new: 'Nyt tiltag', edit: 'Opdatér tiltaget', late: 'Hvornår bliver det så færdigt?' },
  intro: {
    new: 'Et tiltag er det, I gør ved ét eller flere forslag.',
    edit: 'Ændrer du status eller tid, får alle bag forslagene besked.',
    late: 'Alle bag forslagene får det nye tidspunkt og grunden at vide.',
  },
  fields: {
    title: 'Hvad hedder det?',
    what: 'Hvad gør I?',
    improvement: 'Hvad betyder det for arbejdspladserne?',
    state: 'Status',
    horizon: 'Hvornår er det færdigt?',
    lead: 'Tovholder (navn eller mail)',
    why: 'Hvorfor ændrer det sig?',
    area: 'Område',
    proposals: 'Svar på forslag (numre)',
  },
  horizonExample: '1. halvår 2027, uge 14 2027, primo 2027 eller en dato',
  /** What the form understood. */
  understood: (from: string, until: string): string =>
    from === until ? `Vi læser det som ${until}.` : `Vi læser det som ${from} til ${until}.`,
  proposalsExample: '2026-0042, 2026-0051',
  whyHelp: {
    edit: 'Skriv det, som de, der venter, skal have det at vide. Skal skrives, hvis det opgives.',
    late: 'Skriv det, som de, der venter, skal have det at vide.',
  },
  noArea: 'Intet område',
  faults: {
    required: 'Skal udfyldes.',
    tooLong: (max: number) => `For langt. Højst ${max} tegn.`,
    'no-time':
      'Vi kan ikke læse tidspunktet. Skriv for eksempel “1. halvår 2027” eller “30. juni 2027”.',
    past: 'Tidspunktet er allerede gået.',
    'not-here': 'Vælg en af mulighederne.',
    'no-proposals': (typed: string) => `“${typed}” er ikke et forslag, du kan knytte til tiltaget.`,
    'changed-since': 'En anden har ændret tiltaget imens. Se, om det stadig passer, og gem igen.',
    'not-from-here': 'Den status kan ikke følge efter den, det har.',
  },
  save: 'Gem',
  back: 'Tilbage',
};
