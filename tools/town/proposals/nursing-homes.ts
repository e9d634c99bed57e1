// What the heads of Bakkekøbing's nursing homes find cumbersome.
import { townMail } from '../town-mail.ts';
import type { TownProposal } from '../town-proposal.ts';

const SARA = townMail('Sara Winther');

export const NURSING_HOME_PROPOSALS: readonly TownProposal[] = [
  {
    by: SARA,
    daysAgo: 40,
    at: '06:55',
    answers: {
      challenge:
        'Vi vejer beboerne hver måned og skriver vægten i journalen. Bagefter skriver vi den samme vægt på et ark, som diætisten henter.',
      hassle: 4,
      need: 'abolish',
      area: ['documentation'],
      wish: 'At diætisten kan se vægten i journalen.',
      origin: 'process-owner',
      frequency: 'monthly',
      minutes: 120,
      people: 2,
      systems: 'Omsorgsjournalen',
    },
    steps: [
      { kind: 'assessing', daysAgo: 35 },
      { kind: 'forwarded', daysAgo: 24, area: 'documentation', dueInDays: 6 },
    ],
  },
  {
    by: SARA,
    daysAgo: 77,
    at: '13:25',
    answers: {
      challenge:
        'En ferievikar skal kunne åbne journalen, medicinskabet og nøgleboksen. Det er tre bestillinger, og de bliver færdige på tre forskellige dage.',
      hassle: 5,
      need: 'process',
      area: ['it-access', 'hiring-pay'],
      wish: 'Én bestilling, der gælder det hele.',
      origin: 'process-owner',
      frequency: 'several-a-month',
      minutes: 40,
      people: 2,
      waiting: { amount: 8, unit: 'days' },
      spread: 'similar',
      example:
        'I sommerferien havde vi en vikar, der måtte bede en kollega om at låse op hver gang i fire dage.',
    },
    steps: [
      { kind: 'assessing', daysAgo: 71 },
      { kind: 'forwarded', daysAgo: 62, area: 'it-access', dueInDays: -32 },
      {
        kind: 'decided',
        daysAgo: 12,
        outcome: 'in-progress',
        answer:
          'I får én bestilling til vikarer. Den åbner journal, medicinskab og nøgleboks på samme tid, senest dagen før vikaren møder. Birkelund og Fjordbo prøver den først.',
      },
    ],
  },
  {
    by: townMail('Flemming Stald'),
    daysAgo: 14,
    at: '10:47',
    answers: {
      challenge:
        'Når en beboer flytter ind, udfylder vi elleve ark. Seks af dem spørger om navn, adresse og pårørende.',
      hassle: 4,
      need: 'simplify',
      area: ['documentation', 'own-field'],
      wish: 'Ét ark med det fælles og et for det særlige.',
      origin: 'unknown',
      frequency: 'several-a-month',
      minutes: 90,
      people: 1,
    },
    steps: [{ kind: 'assessing', daysAgo: 8 }],
  },
  {
    by: townMail('Ditte Marcussen'),
    daysAgo: 31,
    at: '18:30',
    answers: {
      challenge:
        'Maden kommer kold om søndagen, og vi må ikke selv lave en gryderet sammen med beboerne.',
      hassle: 5,
      need: 'exempt',
      area: ['purchasing', 'own-field'],
      rule: 'Kravet om at bruge den fælles madleverandør alle ugens dage',
      scope: 'Fjordbo, lørdag og søndag i et halvt år',
      origin: 'political',
      name: 'team',
    },
    steps: [
      { kind: 'assessing', daysAgo: 27 },
      { kind: 'forwarded', daysAgo: 10, area: 'purchasing', dueInDays: 15 },
    ],
  },
  {
    by: townMail('Jørgen Tang'),
    daysAgo: 7,
    at: '09:31',
    answers: {
      challenge:
        'Senge og lifte bliver ikke hentet, når en beboer er død. Vi ringer i snit tre gange, og imens står gangen fuld.',
      hassle: 4,
      need: 'process',
      area: ['own-field', 'purchasing'],
      origin: 'process-owner',
      frequency: 'monthly',
      waiting: { amount: 3, unit: 'weeks' },
    },
    steps: [],
  },
  {
    by: townMail('Lisbeth Kraft'),
    daysAgo: 21,
    at: '08:08',
    answers: {
      challenge:
        'Vagtplanen skal være klar fire uger før, men ønsker til ferie bliver skrevet i et andet system. Jeg lægger planen med to skærme og en blyant.',
      hassle: 4,
      need: 'system',
      area: ['hiring-pay', 'it-access'],
      wish: 'At ønskerne står i planen.',
      origin: 'process-owner',
      frequency: 'monthly',
      minutes: 150,
      people: 1,
      systems: 'Vagtbogen',
      spread: 'similar',
    },
    steps: [{ kind: 'assessing', daysAgo: 15 }],
  },
  {
    by: townMail('Bo Hermansen'),
    daysAgo: 118,
    at: '07:15',
    answers: {
      challenge:
        'Køleskabenes temperatur bliver skrevet i hånden to gange om dagen og tastet ind om fredagen. Der har aldrig været noget galt.',
      hassle: 3,
      need: 'automate',
      area: ['documentation', 'buildings'],
      wish: 'En føler, der selv siger til.',
      origin: 'unknown',
      frequency: 'daily',
      minutes: 6,
      people: 3,
    },
    steps: [
      { kind: 'assessing', daysAgo: 110 },
      { kind: 'forwarded', daysAgo: 101, area: 'documentation', dueInDays: -71 },
      {
        kind: 'closed',
        daysAgo: 44,
        outcome: 'done',
        answer:
          'I har fået følere i alle køleskabe. De skriver selv temperaturen ned og sender en besked, hvis den er for høj. I skal ikke længere føre listen.',
      },
    ],
  },
  {
    by: townMail('Flemming Stald'),
    daysAgo: 64,
    at: '14:14',
    answers: {
      challenge:
        'Vi giver besked om de samme ting tre gange ved vagtskifte: mundtligt, på tavlen og på et ark.',
      hassle: 2,
      need: 'process',
      area: ['management'],
      wish: 'Kun tavlen, og fem minutter til spørgsmål.',
      origin: 'own-unit',
      frequency: 'daily',
      minutes: 15,
      people: 6,
    },
    locally: true,
    steps: [],
  },
  {
    by: townMail('Ditte Marcussen'),
    daysAgo: 85,
    at: '16:20',
    answers: {
      challenge:
        'Handleplanen for hver beboer bliver skrevet forfra hvert halve år, også når intet har ændret sig.',
      hassle: 4,
      need: 'abolish',
      area: ['documentation', 'management'],
      origin: 'national',
      frequency: 'weekly',
      minutes: 50,
      people: 5,
      spread: 'similar',
    },
    steps: [
      { kind: 'assessing', daysAgo: 79 },
      { kind: 'forwarded', daysAgo: 72, area: 'documentation', dueInDays: -42 },
      {
        kind: 'decided',
        daysAgo: 37,
        outcome: 'not-carried-out',
        answer:
          'Planen skal der følges op på, så den kan vi ikke undvære. Men I skal ikke skrive den forfra: Er intet ændret, er én linje nok. Vi har taget de andre felter ud af skabelonen.',
      },
    ],
  },
  {
    by: townMail('Jørgen Tang'),
    daysAgo: 43,
    at: '12:50',
    answers: {
      challenge:
        'Apoteket sender en regning for hver beboer hver uge. Jeg godkender 38 bilag om fredagen, og de er på under hundrede kroner hver.',
      hassle: 4,
      need: 'automate',
      area: ['finance', 'purchasing'],
      wish: 'Én samlet regning om måneden.',
      origin: 'process-owner',
      frequency: 'weekly',
      minutes: 90,
      people: 1,
      systems: 'Fakturabakken',
    },
    steps: [
      { kind: 'assessing', daysAgo: 39 },
      { kind: 'forwarded', daysAgo: 32, area: 'finance', dueInDays: -2 },
    ],
  },
];
