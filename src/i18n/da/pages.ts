// What a question page says around its questions, in Danish.

export const pages = {
  editing: (no: string) => `Retter ${no}`,
  step: (step: number, of: number) => `Trin ${step} af ${of}`,
  optional: 'Frivilligt',
  noTime: 'Har du ikke mere tid, så tryk “Send nu”. Vi spørger, hvis vi mangler noget.',
  required: 'Felter med * skal udfyldes.',
  faults: (count: number) =>
    count === 1
      ? 'Der er én ting, der skal rettes herunder.'
      : `Der er ${count} ting, der skal rettes herunder.`,
  reviewIntro: 'Tryk på en linje for at rette den.',
  extraIntro: 'Alt her er frivilligt. Skriv kun det, du ved.',
  notAnswered: 'ikke besvaret',
  notes: {
    stale: 'Kortet er ændret siden. Her er det nyeste – det, du skrev, er med.',
    'from-chat': 'Jeg har sat din tekst ind. Intet er sendt endnu.',
    clipped:
      'Din tekst var længere, end der er plads til. Begyndelsen er sat ind – ret den til, eller send resten bagefter.',
    'from-message':
      'Beskeden er sat ind. Skriv den om med dine egne ord, så ingen kan genkendes. Intet er gemt eller sendt endnu.',
    'message-clipped':
      'Beskeden er længere, end der er plads til, så kun begyndelsen er sat ind. Skriv den om med dine egne ord, så ingen kan genkendes. Intet er gemt eller sendt endnu.',
    'message-empty':
      'Der er ingen tekst i beskeden. Skriv med dine egne ord, hvad der er besværligt.',
    resumed: 'Velkommen tilbage. Her slap du.',
    'alike-ended': 'Det forslag er afsluttet i mellemtiden. Din egen tekst er her endnu.',
    'alike-full':
      'Det forslag har allerede 20 eksempler fra dig. Din tekst er her endnu, og du kan sende den som dit eget forslag.',
    'alike-own': 'Det er dit eget forslag, så det tæller allerede med. Din tekst her er gemt.',
  },
  anotherAfter: (no: string) => `${no} er sendt. Her er plads til en til.`,
  yes: 'Ja',
  no: 'Nej',
  choose: 'Vælg',
  chooseDate: 'Vælg en dato',
  chooseUnit: 'Vælg arbejdsplads',
  unitOf: (label: string) => `${label} – enhed`,
  horizonExample: 'fx 1. halvår 2027, uge 14 2027 eller en dato',
  atMost: (max: number) => `Vælg højst ${max}.`,
  suggestions: (words: readonly string[]) => `Fx ${words.join(', ')}.`,
  ofScale: (label: string, step: number, of: number) => `${label} (${step} af ${of})`,
  notCpr: 'Det er ikke et cpr-nummer',
  find: {
    label: 'Find arbejdspladsen: skriv en del af navnet',
    none: (typed: string) =>
      `Ingen arbejdsplads hedder noget med “${typed}”. Prøv med et andet ord.`,
    tooMany: (count: number) => `${count} arbejdspladser passer. Skriv lidt mere af navnet.`,
  },
};
