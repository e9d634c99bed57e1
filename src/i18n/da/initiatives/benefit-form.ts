// What the form for benefits says, in Danish.

export const benefitForm = {
  titles: {
    expected: 'Hvad venter I at få ud af det?',
    3: 'Hvad er der kommet ud af det efter 3 måneder?',
    12: 'Hvad er der kommet ud af det efter et år?',
  },
  intro: 'Skriv det, I ved. Et godt skøn er nok, og alt må stå tomt på nær ét felt.',
  hours: 'Sparede timer om året, i alt',
  kr: 'Sparede kroner om året',
  hassle: {
    expected: 'Hvor meget bøvl bliver der tilbage?',
    realised: 'Hvor meget bøvl er der nu?',
  },
  hassles: ['Meget lidt', 'Lidt', 'Noget', 'Meget', 'Rigtig meget'],
  basis: 'Er tallene',
  bases: { estimated: 'anslået', measured: 'målt' },
  help: 'Koster det mere, end det sparer, så skriv minus foran.',
  faults: {
    'no-number': 'Skriv et tal.',
    required: 'Skriv mindst ét tal, eller vælg, hvor meget bøvl der er.',
  },
  which: { expected: 'Forventet', 3: 'Efter 3 måneder', 12: 'Efter et år' },
};
