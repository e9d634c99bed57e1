// What those who work in Bakkekøbing's town hall find cumbersome.
import { townMail } from '../town-mail.ts';
import type { TownProposal } from '../town-proposal.ts';

export const TOWN_HALL_PROPOSALS: readonly TownProposal[] = [
  {
    by: townMail('Lone Kjærulf'),
    daysAgo: 9,
    at: '10:02',
    answers: {
      challenge:
        'Ansættelser kommer til os på fire måder: formular, mail, telefon og en seddel i dueslaget. Vi bruger formiddagen på at finde ud af, hvad der mangler.',
      hassle: 4,
      need: 'process',
      area: ['hiring-pay'],
      wish: 'Én indgang, der selv spørger om resten.',
      origin: 'own-unit',
      frequency: 'daily',
      minutes: 60,
      people: 4,
    },
    steps: [],
  },
  {
    by: townMail('Allan Rugholm'),
    daysAgo: 20,
    at: '13:13',
    answers: {
      challenge:
        'Vi har ingen samlet liste over, hvem der må bestille håndværkere på den enkelte skole, så vi ringer os frem, mens vandet løber.',
      hassle: 4,
      need: 'system',
      area: ['buildings'],
      origin: 'process-owner',
      frequency: 'weekly',
    },
    steps: [
      { kind: 'assessing', daysAgo: 17 },
      {
        kind: 'asked',
        daysAgo: 8,
        question: 'Kan listen bygge på dem, der allerede må godkende regninger?',
      },
    ],
  },
  {
    by: townMail('Mette Friis'),
    unit: 'Forenklingsteamet',
    daysAgo: 12,
    at: '09:45',
    answers: {
      challenge:
        'Når lederne er i tvivl om, hvem der kan hjælpe, skriver de til fire postkasser på én gang. Så svarer alle eller ingen.',
      hassle: 3,
      need: 'guidance',
      area: ['other', 'management'],
      wish: 'Én side med navn og telefon for hvert emne.',
      origin: 'own-unit',
      frequency: 'weekly',
      spread: 'everywhere',
    },
    steps: [{ kind: 'assessing', daysAgo: 10 }],
  },
  {
    by: townMail('Steen Bjerrum'),
    daysAgo: 106,
    at: '11:40',
    answers: {
      challenge:
        'Budgetopfølgningen er et regneark, der går frem og tilbage fem gange for hver institution. Til sidst ved ingen, hvilket der er det nyeste.',
      hassle: 4,
      need: 'system',
      area: ['finance'],
      wish: 'Ét sted, hvor lederen skriver sin forklaring ud for tallet.',
      origin: 'own-unit',
      frequency: 'few-a-year',
      minutes: 240,
      people: 40,
      systems: 'Budgetark',
    },
    steps: [
      { kind: 'assessing', daysAgo: 100 },
      { kind: 'forwarded', daysAgo: 92, area: 'finance', dueInDays: -62 },
      {
        kind: 'decided',
        daysAgo: 58,
        outcome: 'in-progress',
        answer:
          'Regnearket bliver afløst af en side, hvor tallene står i forvejen, og lederen kun skriver sin forklaring. Børn og Unge begynder.',
      },
    ],
  },
  {
    by: townMail('Rikke Toftegård'),
    daysAgo: 55,
    at: '15:05',
    answers: {
      challenge:
        'En sag til udvalget skal skrives i en skabelon med ni overskrifter. I de fleste sager står der "ingen bemærkninger" under halvdelen af dem.',
      hassle: 4,
      need: 'simplify',
      area: ['management'],
      wish: 'Fire overskrifter, og resten kun når de har noget at sige.',
      origin: 'political',
      frequency: 'several-a-month',
      minutes: 75,
      people: 6,
      ruleName: 'Skabelon for udvalgssager',
    },
    steps: [
      { kind: 'assessing', daysAgo: 51 },
      { kind: 'forwarded', daysAgo: 42, area: 'management', dueInDays: -12 },
      {
        kind: 'decided',
        daysAgo: 9,
        outcome: 'planned',
        answer:
          'Direktionen har sagt ja. Fra næste møderække er der fire faste overskrifter, og resten bruges kun, når de er relevante.',
      },
    ],
  },
];
