// Danish words of merging proposals, and of taking that apart again.
const proposals = (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`);

export const merging = {
  title: 'Saml med andre',
  about:
    'Ens forslag bliver til én udfordring. Alle tekster og alle, der oplever det, følger med, og det kan deles op igen.',
  own: 'Dette forslag',
  none: 'Ingen andre forslag ligner. Kender du et, så skriv dets nummer.',
  because: (words: string) => `Ligner, fordi begge handler om: ${words}`,
  with: 'Saml med',
  numbers: 'Eller skriv et eller flere numre',
  onlyNumbers: 'Et eller flere numre',
  numbersExample: '2026-0031, 2026-0044',
  main: 'Hvilket bliver stående?',
  oldest: 'Det ældste (foreslået)',
  thisOne: (no: string) => `${no} (dette)`,
  preview: {
    title: (count: number, main: string) => `Saml ${proposals(count)} med ${main}?`,
    nothing: 'De kan ikke samles',
    stays: 'Bliver stående',
    parts: 'Bliver en del af det',
    cannot: 'Kan ikke samles',
    more: (count: number) => `og ${count} mere`,
    told: (count: number, main: string) =>
      `${count === 1 ? '1 person' : `${count} personer`} får besked om, at deres forslag behandles sammen med ${main}. Senere får de samme svar.`,
    why: 'Hvorfor? (valgfrit)',
    whyHelp: 'De, der får besked, kan læse det.',
  },
  reasons: {
    itself: 'er det samme forslag',
    'main-ended':
      'det, der skal blive stående, er trukket tilbage, afsluttet eller samlet med et andet',
    'child-ended': 'er trukket tilbage eller allerede samlet med et andet',
    answered: 'er besvaret, eller svaret ligger klar',
    'has-merged': 'andre er samlet i det – del dem op først',
    'too-many': 'der er ikke plads til flere i ét forslag',
    'not-found': 'findes ikke',
  },
  faults: {
    'nothing-chosen': 'Vælg mindst ét forslag, eller skriv et nummer.',
    'no-number': 'Skriv numre som 2026-0031 med komma imellem.',
  },
  done: {
    title: (count: number, main: string) => `${proposals(count)} er samlet med ${main}`,
    nothing: 'Ingen forslag blev samlet',
    undo: 'Det kan deles op igen fra det forslag, der blev stående.',
  },
  list: {
    title: (no: string) => `Samlet i ${no}`,
    none: 'Intet er samlet i det mere.',
    choose: 'Hvilket skal være sit eget igen?',
    undone: (no: string) => `${no} er sit eget forslag igen. Dem, det drejer sig om, får besked.`,
    answered: (no: string) => `${no} har fået svaret og kan ikke deles op mere.`,
  },
  part: {
    merged: 'Samlet her',
    into: (no: string) => `Samlet med ${no}`,
    with: (no: string) => `Behandles sammen med ${no}`,
  },
  buttons: {
    preview: 'Se, hvad der sker',
    merge: (count: number) => `Saml ${proposals(count)}`,
    undo: 'Del op igen',
    back: 'Tilbage',
    next: 'Næste i køen',
    open: 'Saml med andre',
  },
};
