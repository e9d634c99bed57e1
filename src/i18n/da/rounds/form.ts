// What is said on the form a host begins a round with, in Danish.

export const form = {
  titles: {
    survey: 'Start en undersøgelse',
    poll: 'Start en afstemning',
    workshop: 'Start en workshop',
  },
  set: 'Spørgeskema',
  question: 'Hvad vil du spørge om?',
  choices: 'Svarmuligheder – én på hver linje (valgfrit)',
  minutes: 'Hvor længe?',
  noLimit: 'Til jeg lukker',
  minutesOf: (count: number) => `${count} minutter`,
  privacy: 'Hvem ser svarene?',
  start: 'Start',
  cancel: 'Fortryd',
  problems: {
    'question-missing': 'Skriv, hvad du vil spørge om.',
    'choices-few': 'Skriv mindst to svarmuligheder, eller lad feltet stå tomt.',
    'set-missing': 'Vælg et spørgeskema.',
    minutes: 'Vælg, hvor længe der skal være åbent.',
  },
};
