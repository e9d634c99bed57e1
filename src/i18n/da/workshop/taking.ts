// What is said to those who take part in a workshop, in Danish.

export const taking = {
  entrance: 'Tryk på Deltag. Du skriver noter ved en station og stemmer på de vigtigste.',
  stations: 'Stationer:',
  named: 'Det, du sender, vises på skærmen med dit navn.',
  unnamed:
    'Det, du sender, vises på skærmen uden navn. Bliver det til et forslag, kan de, der behandler det, se dit navn.',
  join: 'Deltag',
  codeHelp: (code: string) =>
    `Ikke med i chatten? Skriv "workshop ${code}" til Forenkl, eller brug koden på skærmen.`,
  update: 'Opdater',
  waits: {
    join: 'Workshoppen begynder om lidt',
    between: 'Der er pause mellem runderne',
    over: 'Runderne er slut. Om lidt skal der stemmes',
    notes: 'Runden er i gang',
    vote: 'Der er ikke noget at stemme om endnu',
    answer: 'Nu svarer de ansvarlige',
    done: 'Tak for i dag',
  },
  waitsHelp: 'Tryk på Opdater, når værten siger til.',
  sent: 'Din note er sendt – tak',
  writeMore: 'Skriv en note mere',
  chooseStation: 'Vælg station',
  chooseFirst: 'Vælg en af stationerne.',
  go: 'Gå til stationen',
  otherStation: 'Skift station',
  note: {
    heading: 'Skriv en note',
    text: 'Hvad er besværligt?',
    idea: 'Hvordan kunne det gøres i stedet?',
    hassle: 'Hvor meget bøvl giver det?',
    hassles: ['Meget lidt', 'Lidt', 'Noget', 'Meget', 'Rigtig meget'],
    noHassle: 'Ved ikke',
    for: 'Jeg skriver for',
    myself: 'mig selv',
    table: 'bordet',
    present: 'Hvor mange er I ved bordet?',
    presentHelp: 'Kun hvis du skriver for bordet.',
    send: 'Send',
    sendMore: 'Send, og skriv en til',
    working: 'Forslag på bordet:',
    notes: {
      sent: 'Sendt – tak. Skriv gerne en til.',
      late: 'Den runde er slut. Vil du sende noten i den runde, der er i gang nu?',
      again: 'Den note er sendt med andre ord. Vil du sende denne som en ny?',
    },
    faults: {
      required: 'Skriv, hvad der er besværligt.',
      'too-short': 'Skriv lidt mere, så andre kan forstå det.',
      'too-long': 'Teksten er for lang.',
      'not-a-number': 'Skriv, hvor mange I er ved bordet (1 til 100).',
    },
  },
  back: {
    title: 'Din note er ikke sendt',
    kept: 'Her er det, du skrev:',
    why: {
      early: 'Runden er ikke begyndt endnu.',
      late: 'Runden er slut, og fristen på et minut er gået.',
      'no-station': 'Stationen er her ikke mere.',
    },
  },
  vote: {
    title: (most: number) => (most === 1 ? 'Vælg det vigtigste' : `Vælg de ${most} vigtigste`),
    have: (most: number) =>
      most === 1
        ? 'Du har 1 stemme ved hver station. Du kan ændre den, til afstemningen er slut.'
        : `Du har ${most} stemmer ved hver station. Du kan ændre dem, til afstemningen er slut.`,
    label: 'Sæt kryds',
    cast: 'Stem',
    next: 'Stem, og gå til næste station',
    first: 'Første station',
    kept: 'Dine stemmer er gemt',
    'too-many': (most: number) => `Vælg højst ${most}. Intet er gemt endnu.`,
    gone: 'Noterne er samlet på en anden måde siden. Vælg igen.',
    more: (count: number) => `${count} flere noter står ikke her.`,
  },
  leave: 'Svar på tre spørgsmål',
};
