// What the heads of Bakkekøbing's schools find cumbersome.
import { townMail } from '../town-mail.ts';
import type { TownProposal } from '../town-proposal.ts';

const JENS = townMail('Jens Lauridsen');

export const SCHOOL_PROPOSALS: readonly TownProposal[] = [
  {
    by: JENS,
    daysAgo: 57,
    at: '14:44',
    answers: {
      challenge:
        'Fraværet står i elevsystemet. Til kvartalsrapporten skriver sekretæren de samme tal af i et regneark, klasse for klasse, og sender det til forvaltningen.',
      hassle: 4,
      need: 'automate',
      area: ['documentation'],
      wish: 'Hent tallene, hvor de står.',
      origin: 'process-owner',
      frequency: 'few-a-year',
      minutes: 180,
      people: 1,
      systems: 'Elevarkivet',
      spread: 'similar',
    },
    steps: [
      { kind: 'assessing', daysAgo: 52 },
      { kind: 'forwarded', daysAgo: 41, area: 'documentation', dueInDays: -11 },
    ],
  },
  {
    by: JENS,
    daysAgo: 3,
    at: '07:38',
    answers: {
      challenge:
        'En vikar til én time skal godkendes af to ledere. I går sad den ene i møde, og 6. b sad uden voksen i tyve minutter.',
      hassle: 5,
      need: 'process',
      area: ['hiring-pay'],
      wish: 'Den leder, der er på skolen, kan sige ja.',
      origin: 'unknown',
      frequency: 'weekly',
    },
    steps: [],
  },
  {
    by: townMail('Birgitte Sander'),
    daysAgo: 99,
    at: '09:55',
    answers: {
      challenge:
        'En knust rude til 900 kroner skal igennem samme skema som en ny sportshal. Jeg gik i stå ved spørgsmålet om bæredygtighed.',
      hassle: 4,
      need: 'simplify',
      area: ['buildings', 'finance'],
      wish: 'En grænse, hvor vi bare ringer til en håndværker.',
      origin: 'process-owner',
      frequency: 'monthly',
      minutes: 40,
      people: 2,
      waiting: { amount: 9, unit: 'days' },
      name: 'all',
    },
    steps: [
      { kind: 'assessing', daysAgo: 94 },
      { kind: 'forwarded', daysAgo: 82, area: 'buildings', dueInDays: -52 },
      {
        kind: 'closed',
        daysAgo: 30,
        outcome: 'done',
        answer:
          'Reparationer under 5.000 kroner bestiller I nu selv hos de håndværkere, der står på listen. Skemaet skal kun bruges til det, der er dyrere.',
      },
    ],
  },
  {
    by: townMail('Henrik Bruun'),
    daysAgo: 66,
    at: '08:20',
    answers: {
      challenge:
        'Nye lærere får først deres computer en uge inde i skoleåret. Sidst stod fire lærere i klassen med kopier og en tusch.',
      hassle: 4,
      need: 'process',
      area: ['it-access', 'hiring-pay'],
      wish: 'At maskinen bliver bestilt, når kontrakten er skrevet under.',
      origin: 'process-owner',
      frequency: 'yearly',
      waiting: { amount: 2, unit: 'weeks' },
      people: 4,
    },
    steps: [
      { kind: 'assessing', daysAgo: 60 },
      { kind: 'asked', daysAgo: 54, question: 'Var kontrakterne underskrevet før ferien?' },
      { kind: 'replied', daysAgo: 50, text: 'Ja, alle fire var på plads to måneder før.' },
      { kind: 'forwarded', daysAgo: 34, area: 'it-access', dueInDays: -4 },
    ],
  },
  {
    by: townMail('Dorte Kjeldgaard'),
    daysAgo: 19,
    at: '13:02',
    answers: {
      challenge:
        'På én måned blev jeg spurgt om elevtallet af tre forvaltninger. De ville have det opgjort på tre datoer og på tre måder.',
      hassle: 3,
      need: 'process',
      area: ['documentation', 'management'],
      wish: 'Én opgørelse om året, som alle bruger.',
      origin: 'process-owner',
      frequency: 'few-a-year',
      spread: 'similar',
    },
    steps: [{ kind: 'assessing', daysAgo: 12 }],
  },
  {
    by: townMail('Anders Ravn'),
    daysAgo: 1,
    at: '15:50',
    answers: {
      challenge:
        'En brandøvelse skal skrives i en bog på kontoret, i Ejendomscentrets system og i vores årsplan. Selve øvelsen tog otte minutter.',
      hassle: 3,
      need: 'simplify',
      area: ['buildings', 'management'],
      origin: 'unknown',
      frequency: 'few-a-year',
      systems: 'Bygningsbogen',
    },
    steps: [],
  },
  {
    by: townMail('Susanne Thorup'),
    daysAgo: 80,
    at: '10:33',
    answers: {
      challenge:
        'Til hver udflugt med bus henter vi tilbud fra tre vognmænd, selv om kommunen har en aftale med den ene.',
      hassle: 3,
      need: 'guidance',
      area: ['purchasing'],
      origin: 'unknown',
      frequency: 'monthly',
      minutes: 60,
      people: 1,
    },
    steps: [
      { kind: 'assessing', daysAgo: 75 },
      { kind: 'forwarded', daysAgo: 68, area: 'purchasing', dueInDays: -38 },
      {
        kind: 'decided',
        daysAgo: 48,
        outcome: 'guidance',
        answer:
          'I behøver ikke hente tilbud, når der er en aftale. Ring direkte til vognmanden, og nævn aftalens nummer. Vi har skrevet det tydeligere på siden om indkøb.',
      },
    ],
  },
  {
    by: townMail('Michael Falk'),
    daysAgo: 26,
    at: '16:35',
    answers: {
      challenge:
        'SFO’en har åbent til kl. 17, men alarmen slår til kl. 16.30. Kun rådhuset kan ændre det, så vi har haft vægteren på besøg fire gange.',
      hassle: 5,
      need: 'process',
      area: ['buildings', 'it-access'],
      wish: 'At vi selv kan flytte tidspunktet.',
      origin: 'process-owner',
      frequency: 'several-a-month',
      waiting: { amount: 3, unit: 'weeks' },
    },
    steps: [
      { kind: 'assessing', daysAgo: 23 },
      { kind: 'forwarded', daysAgo: 13, area: 'buildings', dueInDays: 3 },
    ],
  },
  {
    by: townMail('Gitte Norup'),
    daysAgo: 16,
    at: '12:12',
    answers: {
      challenge:
        'Skal en elev køres til en anden adresse, sender forældrene et brev med underskrift. Svaret kommer tit, når dagen er gået.',
      hassle: 4,
      need: 'simplify',
      area: ['own-field'],
      wish: 'At vi må ringe til kørselskontoret på forældrenes vegne.',
      origin: 'process-owner',
      frequency: 'weekly',
      waiting: { amount: 5, unit: 'days' },
    },
    steps: [
      { kind: 'assessing', daysAgo: 11 },
      {
        kind: 'asked',
        daysAgo: 3,
        question: 'Hvor mange elever drejer det sig om på en almindelig uge?',
      },
    ],
  },
  {
    by: townMail('Birgitte Sander'),
    daysAgo: 5,
    at: '20:08',
    answers: {
      challenge:
        'Jeg får 14 nyhedsbreve om måneden fra stabene. Det ene, der betød noget for os, opdagede jeg for sent.',
      hassle: 3,
      need: 'abolish',
      area: ['management', 'other'],
      wish: 'Ét brev om fredagen med det, vi skal gøre noget ved.',
      origin: 'process-owner',
      frequency: 'weekly',
      spread: 'everywhere',
    },
    steps: [],
  },
  {
    by: townMail('Henrik Bruun'),
    daysAgo: 4,
    at: '11:59',
    answers: {
      challenge:
        'Er der en fejl i en lønseddel, sidder jeg i kø i telefonen i en halv time for at få den rettet.',
      hassle: 4,
    },
    steps: [],
  },
];
