// What the heads of Bakkekøbing's day-care centres find cumbersome.
import { townMail } from '../town-mail.ts';
import type { TownProposal } from '../town-proposal.ts';

const KAREN = townMail('Karen Holm');

export const DAY_CARE_PROPOSALS: readonly TownProposal[] = [
  {
    by: KAREN,
    daysAgo: 2,
    at: '10:41',
    answers: {
      challenge:
        'Når et barn skifter stue, retter vi det i pladssystemet, i beskedsystemet og på den liste, køkkenet får. I sidste uge glemte vi køkkenet, og der manglede en portion uden mælk.',
      hassle: 4,
      need: 'system',
      area: ['documentation', 'own-field'],
      wish: 'At vi retter det ét sted, og at køkkenet selv kan se det.',
      origin: 'process-owner',
      frequency: 'weekly',
      minutes: 20,
      people: 3,
      systems: 'Pladsportalen, Forældrebesked',
      spread: 'similar',
    },
    steps: [],
  },
  {
    by: KAREN,
    daysAgo: 24,
    at: '14:05',
    answers: {
      challenge:
        'Et udlæg på 84 kroner for en togbillet skal godkendes af mig, af min leder og af regnskab. Bilaget lå i to uger, fordi min leder var på ferie, og medarbejderen spurgte til sine penge hver dag.',
      hassle: 3,
      need: 'simplify',
      area: ['finance'],
      wish: 'Lad mig godkende småbeløb i min egen institution.',
      origin: 'process-owner',
      frequency: 'few-a-year',
      waiting: { amount: 2, unit: 'weeks' },
    },
    steps: [
      { kind: 'assessing', daysAgo: 20 },
      {
        kind: 'asked',
        daysAgo: 5,
        question: 'Gælder det kun rejser, eller er det det samme med andre små udlæg?',
      },
    ],
  },
  {
    by: KAREN,
    daysAgo: 61,
    at: '11:20',
    answers: {
      challenge:
        'Hver mandag bestiller vi bleer, vaskeklude og handsker. På hver linje skal vi vælge konto, sted, formål og aktivitet, og det er de samme fire valg hver gang.',
      hassle: 5,
      need: 'automate',
      area: ['purchasing', 'finance'],
      wish: 'At en fast bestilling husker konteringen.',
      origin: 'process-owner',
      frequency: 'weekly',
      minutes: 25,
      people: 1,
      systems: 'Indkøbsportalen',
      spread: 'areas',
    },
    steps: [
      { kind: 'assessing', daysAgo: 55 },
      { kind: 'forwarded', daysAgo: 47, area: 'purchasing', dueInDays: -17 },
      {
        kind: 'decided',
        daysAgo: 6,
        outcome: 'planned',
        answer:
          'Det bliver gjort. I får en fast bestilling, der husker konteringen, så I kun skal trykke bestil. Indkøb viser den på det næste ledermøde og hjælper jer med at sætte den op.',
      },
    ],
  },
  {
    by: KAREN,
    daysAgo: 38,
    at: '16:48',
    answers: {
      challenge:
        'Vikarer kan ikke logge på stuens tablet. Falder et barn, skriver vikaren det på en seddel, og en af os andre taster det ind om aftenen.',
      hassle: 5,
      need: 'system',
      area: ['it-access', 'documentation'],
      wish: 'Et vikarlogin, der kun kan skrive og ikke læse andet.',
      origin: 'unknown',
      frequency: 'weekly',
      minutes: 15,
      people: 4,
      example: 'Sidste måned kom der tre sedler fra samme dag. Den ene fandt vi først ugen efter.',
    },
    steps: [
      { kind: 'assessing', daysAgo: 34 },
      { kind: 'forwarded', daysAgo: 21, area: 'it-access', dueInDays: 9 },
    ],
  },
  {
    by: KAREN,
    daysAgo: 112,
    at: '09:12',
    answers: {
      challenge:
        'Legepladsen bliver set efter af os selv, af Ejendomscentret og af et firma. Vi får tre rapporter, og de er ikke enige om gyngen.',
      hassle: 3,
      need: 'process',
      area: ['buildings', 'management'],
      wish: 'Ét eftersyn og én rapport.',
      origin: 'process-owner',
      frequency: 'few-a-year',
      name: 'all',
    },
    steps: [
      { kind: 'assessing', daysAgo: 106 },
      { kind: 'forwarded', daysAgo: 98, area: 'buildings', dueInDays: -68 },
      {
        kind: 'decided',
        daysAgo: 70,
        outcome: 'in-progress',
        answer:
          'Fremover er der ét årligt eftersyn. I holder selv øje i hverdagen, men skal ikke længere skrive en rapport.',
      },
      {
        kind: 'closed',
        daysAgo: 27,
        outcome: 'done',
        answer:
          'Det er på plads: ét eftersyn om året og én rapport, som I finder under jeres bygning. Gyngen er skiftet.',
      },
    ],
  },
  {
    by: townMail('Pia Vestergård'),
    daysAgo: 45,
    at: '12:30',
    answers: {
      challenge:
        'Vi tæller børnene klokken 9, 12 og 15 og skriver tallet i et regneark, selv om forældrene trykker dem ind og ud på skærmen ved døren.',
      hassle: 4,
      need: 'abolish',
      area: ['documentation'],
      wish: 'Brug tallene fra skærmen.',
      origin: 'process-owner',
      frequency: 'daily',
      minutes: 10,
      people: 2,
    },
    steps: [
      { kind: 'assessing', daysAgo: 41 },
      { kind: 'forwarded', daysAgo: 36, area: 'documentation', dueInDays: -6 },
    ],
  },
  {
    by: townMail('Marianne Toftlund'),
    daysAgo: 74,
    at: '08:03',
    answers: {
      challenge:
        'Har et barn kastet op på gulvtæppet, må jeg ikke selv ringe efter ekstra rengøring. Jeg skriver en mail, som bliver læst dagen efter, og så gør vi det selv med en opvaskebalje.',
      hassle: 4,
      need: 'process',
      area: ['buildings'],
      wish: 'Et telefonnummer, vi må bruge, når det haster.',
      origin: 'process-owner',
      frequency: 'several-a-month',
      waiting: { amount: 1, unit: 'days' },
    },
    steps: [
      { kind: 'assessing', daysAgo: 69 },
      { kind: 'forwarded', daysAgo: 60, area: 'buildings', dueInDays: -30 },
      {
        kind: 'decided',
        daysAgo: 33,
        outcome: 'in-progress',
        answer:
          'I får et nummer til akut rengøring på hverdage mellem 7 og 16. Det bliver prøvet af i tre børnehuse, før alle får det.',
      },
    ],
  },
  {
    by: townMail('Yasmin Demir'),
    daysAgo: 29,
    at: '19:15',
    answers: {
      challenge:
        'Halvdelen af vores forældre arbejder på skift og kommer ikke til forældremøderne. Vi bruger to aftener om året på at holde møde med ti forældre.',
      hassle: 3,
      need: 'exempt',
      area: ['management', 'own-field'],
      rule: 'Kravet om to forældremøder om året med fremmøde',
      scope: 'Regnbuen, som forsøg i et år med korte møder på skærm',
      origin: 'political',
    },
    steps: [
      { kind: 'assessing', daysAgo: 25 },
      { kind: 'forwarded', daysAgo: 15, area: 'management', dueInDays: 20 },
    ],
  },
  {
    by: townMail('Charlotte Buhl'),
    daysAgo: 88,
    at: '13:37',
    answers: {
      challenge:
        'Sygedage skal stå i lønsystemet og på et ark til personaleafdelingen. De to tal passer aldrig sammen, og så bliver jeg ringet op.',
      hassle: 4,
      need: 'system',
      area: ['hiring-pay'],
      origin: 'process-owner',
      frequency: 'monthly',
      minutes: 45,
      people: 1,
      systems: 'Lønbasen',
    },
    steps: [
      { kind: 'assessing', daysAgo: 84 },
      {
        kind: 'decided',
        daysAgo: 66,
        outcome: 'already-under-way',
        answer:
          'Arket er på vej ud. Fra næste kvartal henter personaleafdelingen selv tallene i lønsystemet, og I skal kun skrive dem ét sted.',
      },
    ],
  },
  {
    by: townMail('Lars Ottosen'),
    daysAgo: 6,
    at: '07:52',
    answers: {
      challenge:
        'Betaler forældre for sent, er det mig, der skal ringe til dem. Jeg kan ikke se, om de har betalt i mellemtiden, så jeg har to gange rykket nogen, der havde betalt.',
      hassle: 4,
      need: 'unknown',
      area: ['finance'],
      origin: 'process-owner',
      frequency: 'monthly',
    },
    steps: [],
  },
  {
    by: townMail('Signe Rønne'),
    daysAgo: 17,
    at: '15:22',
    answers: {
      challenge:
        'Vi skriver et langt referat af hvert stuemøde. Jeg spurgte i går, hvem der læser dem. Det gør ingen.',
      hassle: 2,
      need: 'abolish',
      area: ['documentation'],
      wish: 'Tre linjer på tavlen om det, vi har aftalt.',
      origin: 'own-unit',
      frequency: 'weekly',
    },
    locally: true,
    steps: [],
  },
  {
    by: townMail('Annette Gram'),
    daysAgo: 102,
    at: '10:10',
    answers: {
      challenge:
        'Vi indhenter en ny børneattest på en vikar, selv om hun var her for to måneder siden. Hun kan ikke begynde, før svaret er kommet, og imens mangler vi en voksen.',
      hassle: 5,
      need: 'simplify',
      area: ['hiring-pay'],
      wish: 'At attesten gælder i et halvt år, når det er samme kommune.',
      origin: 'national',
      frequency: 'several-a-month',
      waiting: { amount: 6, unit: 'days' },
      spread: 'everywhere',
    },
    steps: [
      { kind: 'assessing', daysAgo: 97 },
      {
        kind: 'decided',
        daysAgo: 80,
        outcome: 'passed-on',
        answer:
          'Reglen er statens, så vi kan ikke selv ændre den. Vi har samlet jeres forslag med fire andre og sendt dem videre. I hører fra os, hvis der kommer svar.',
      },
    ],
  },
  {
    by: townMail('Hanne Rosendal'),
    daysAgo: 33,
    at: '08:40',
    answers: {
      challenge:
        'Fyrre dagplejere afleverer hver måned en kørselsseddel på papir, og jeg taster dem ind én for én. Halvdelen kan jeg ikke læse.',
      hassle: 4,
      need: 'automate',
      area: ['hiring-pay', 'it-access'],
      wish: 'At de selv skriver det på telefonen.',
      origin: 'process-owner',
      frequency: 'monthly',
      minutes: 300,
      people: 1,
      spread: 'us',
    },
    steps: [
      { kind: 'assessing', daysAgo: 28 },
      { kind: 'forwarded', daysAgo: 18, area: 'hiring-pay', dueInDays: 12 },
    ],
  },
  {
    by: townMail('Mads Winding'),
    daysAgo: 52,
    at: '11:11',
    answers: {
      challenge:
        'For at få en ekstra nøgle til den nye bygning skal jeg møde op på rådhuset mellem 10 og 12 på en torsdag.',
      hassle: 2,
      need: 'process',
      area: ['buildings'],
      origin: 'process-owner',
      frequency: 'yearly',
    },
    steps: [{ kind: 'withdrawn', daysAgo: 49 }],
  },
  {
    by: townMail('Lars Ottosen'),
    daysAgo: 91,
    at: '17:01',
    answers: {
      challenge:
        'Bussen forbi Spiren kører kun én gang i timen om formiddagen, så en tur i skoven tager hele dagen.',
      hassle: 3,
      area: ['other'],
    },
    steps: [
      { kind: 'assessing', daysAgo: 89 },
      {
        kind: 'closed',
        daysAgo: 83,
        outcome: 'not-for-us',
        answer:
          'Køreplanen bestemmer trafikselskabet, og den er ikke en administrativ opgave. Vi har givet jeres ønske videre til kollegerne i Teknik og Ejendomme.',
      },
    ],
  },
];
