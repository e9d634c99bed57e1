// What is said on the form a host begins a round with, in Danish.
import type { HostedKind, RoundFault } from '../../../domain/round/typed-round.ts';
import { problems } from './problems.ts';

export const form = {
  titles: {
    start: { survey: 'Start en undersøgelse', poll: 'Start en afstemning' },
    prepare: { survey: 'Forbered en undersøgelse', poll: 'Forbered en afstemning' },
    edit: { survey: 'Ret undersøgelsen', poll: 'Ret afstemningen' },
  } satisfies Record<string, Record<HostedKind, string>>,
  changed:
    'En anden har rettet den imens. Det, du skrev, står her stadig. Gem igen, hvis det skal gælde.',
  set: 'Spørgeskema',
  setOf: (title: string, size: string, privacy: string) => `${title} (${size}, ${privacy})`,
  chooseSet: 'Vælg et spørgeskema',
  size: (questions: number) => `${questions} spørgsmål`,
  title: 'Overskrift (valgfrit – ellers spørgeskemaets navn)',
  question: 'Hvad vil du spørge om?',
  choices: 'Svarmuligheder – én på hver linje (valgfrit)',
  choicesHelp: 'Uden svarmuligheder svarer deltagerne med egne ord.',
  given: (question: string) => `“${question}” – skriv én mulighed på hver linje`,
  minutes: 'Hvor længe er der åbent?',
  noLimit: 'Til jeg lukker',
  minutesOf: (count: number) => {
    if (count >= 1_440) return count === 1_440 ? '1 døgn' : `${count / 1_440} døgn`;
    if (count >= 60) return count === 60 ? '1 time' : `${count / 60} timer`;
    return `${count} minutter`;
  },
  privacy: 'Hvem ser svarene?',
  asSet: 'Som spørgeskemaet lægger op til (står efter navnet ovenfor).',
  privacies: {
    named:
      'Med navn: du og administrationen kan se, hvem der har svaret hvad. De andre ser kun det samlede resultat.',
    confidential:
      'Fortroligt: svaret gemmes med navn, men ingen ser det med navn. Grupper under 5 svar vises ikke.',
    anonymous:
      'Anonymt: navnet gemmes ikke sammen med svaret. Svaret kan ikke rettes bagefter. Grupper under 5 svar vises ikke.',
  },
  results: 'Hvornår vises resultatet?',
  atClose: 'Når der er lukket. Indtil da vises kun, hvor mange der har svaret.',
  live: 'Undervejs (kun når svarene er med navn).',
  guests: 'Må gæster udefra svare?',
  noGuests: 'Nej, kun kommunens egne',
  withGuests: 'Ja, gæster i kanalen eller chatten må også svare',
  start: 'Start',
  keep: 'Gem',
  cancel: 'Fortryd',
  problems: {
    'set-missing': 'Vælg et spørgeskema.',
    'title-long': 'Overskriften er for lang – højst 200 tegn.',
    'question-missing': 'Skriv, hvad du vil spørge om.',
    'question-long': 'Spørgsmålet er for langt – højst 200 tegn.',
    'choices-few': 'Skriv mindst to svarmuligheder, eller lad feltet stå tomt.',
    'choices-many': 'Der er plads til 20 svarmuligheder.',
    'choice-long': 'En svarmulighed må højst fylde 100 tegn.',
    'given-few': 'Skriv mindst to muligheder, så der er noget at vælge imellem.',
    minutes: 'Vælg, hvor længe der skal være åbent.',
    'anonymous-place': problems['anonymous-place'],
    'anonymous-large': problems['anonymous-large'],
    'anonymous-few': problems['anonymous-few'],
    'anonymous-unknown': problems['anonymous-unknown'],
    privacy: 'Vælg, hvem der ser svarene.',
    live: 'Resultatet kan kun vises undervejs, når svarene er med navn.',
    cpr: 'Her ser ud til at stå et cpr-nummer. Fjern det, og prøv igen.',
  } satisfies Record<RoundFault, string>,
};
