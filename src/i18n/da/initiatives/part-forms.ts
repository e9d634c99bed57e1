// What the forms for milestones and linked proposals say, in Danish.

export const milestonesForm = {
  title: 'Milepæle',
  done: 'Hvad er nået?',
  none: 'Der er ingen milepæle endnu.',
  add: 'Ny milepæl',
  addExample: 'Fx aftale med leverandøren er på plads',
  on: 'Hvornår?',
  faults: {
    'bad-day': 'Vælg en dato.',
    'bad-title': 'Skriv, hvad der er nået til den tid.',
    'too-many': 'Der er ikke plads til flere.',
  },
};

export const linksForm = {
  title: 'Hvilke forslag er det svar på?',
  remove: 'Fjern',
  add: 'Tilføj (numre)',
  intro: 'De, der står bag, får besked, når tiltagets tid eller status ændrer sig.',
  'too-many': 'Der er ikke plads til så mange.',
};
