// What is said about a person's own data, in Danish.
import { ownFields } from './own-fields.ts';
import { ownKinds } from './own-kinds.ts';

export const own = {
  eyebrow: 'Dine oplysninger',
  data: {
    title: 'Dine data er klar',
    text: 'Filen har alt, hvad Forenkl har gemt om dig: en side, du kan læse, og det samme til programmer.',
    link: (minutes: number) => `Linket virker i ${minutes} minutter. Giv det ikke videre.`,
    left: 'Anonyme svar er ikke med, for ingen kan se, hvilke der er dine. Andres navne og tekster er heller ikke med.',
    open: 'Hent filen',
    erase: 'Slet mine oplysninger',
    none: 'Du kan ikke hente filen her',
    wait: 'Et øjeblik',
    gone: 'Filen er der ikke længere',
    problems: {
      'no-address':
        'Forenkl kan ikke give dig et link her. Skriv til dem, der driver Forenkl i kommunen. Så laver de filen til dig.',
      later:
        'Der er meget at samle, så det tager lidt længere. Du får en besked her, når filen er klar.',
      gone: 'Skriv “mine data”, så får du en ny.',
      'too-large':
        'Filen er for stor til et link. Skriv til dem, der driver Forenkl i kommunen. Så laver de den til dig.',
    },
  },
  gathered: {
    titles: {
      made: 'Dine data er klar',
      'too-large': 'Dine data fylder for meget',
      failed: 'Vi kunne ikke samle dine data',
    },
    texts: {
      made: 'Du kan hente filen i et døgn. Den er kun til dig.',
      'too-large':
        'Filen er for stor til et link. Skriv til dem, der driver Forenkl i kommunen. Så laver de den til dig.',
      failed:
        'Der gik noget galt. Skriv “mine data” igen. Går det galt én gang til, så skriv til dem, der driver Forenkl i kommunen.',
    },
  },
  erase: {
    title: 'Vil du slette dine oplysninger?',
    goneHeading: 'Det bliver slettet',
    gone: [
      'Dit navn, din mail, dit sprog og din chat med Forenkl',
      'Dine kladder og svar, du ikke har sendt',
      'Beskeder til dig, og roller, du har fået',
    ],
    staysHeading: 'Det bliver stående',
    stays: [
      'Dine forslag, svar og noter. De hører til kommunens sager, men dit navn står der ikke mere',
      'Det, du selv har skrevet i dem. Står der navne i en tekst, kan en administrator skjule dem',
      'Anonyme svar. Ingen kan se, hvilke der er dine',
      'Kommunens register over ledere og ansvarlige. Det retter kommunen selv',
    ],
    leftHeading: 'Det skal andre tage over',
    left: {
      administrator: 'Du er med i administrationskanalen. Gå ud af den i Teams',
      roles: (names: string) => `Din rolle som ${names}`,
      areas: (names: string) => `Du svarer for ${names}. En administrator skal vælge en anden`,
      forums: (names: string) =>
        `Du taler eller skriver for ${names}. En administrator skal vælge en anden`,
      initiatives: (names: string) => `Du er tovholder for ${names}`,
      themes: (names: string) => `Du er tovholder for temaet ${names}`,
      rounds: (names: string) => `Du leder ${names} alene`,
    },
    andMore: (names: string, more: number) => `${names} og ${more} mere`,
    label: 'Skriv SLET for at slette *',
    help: 'Du får ikke svar på dine forslag bagefter. Du kan godt bruge Forenkl igen, men du begynder forfra. Det kan ikke fortrydes.',
    wrong: 'Skriv SLET i feltet, hvis du vil slette.',
    confirm: 'Slet mine oplysninger',
    fetch: 'Hent mine data først',
  },
  erased: {
    title: 'Dine oplysninger bliver slettet',
    text: 'Vi kender dig ikke længere. Resten er væk om et par minutter, og du får ikke flere beskeder fra os. Det, der allerede står i denne chat, kan du selv fjerne i Teams.',
    again: 'Skriver du til Forenkl igen, begynder du forfra som ny.',
  },
  page: {
    title: (name: string) => `Det har Forenkl gemt om ${name}`,
    made: (moment: string) => `Lavet ${moment}`,
    lead: 'Siden er lavet til dig. Andres navne og tekster er ikke med. Den anden fil har det samme til programmer, også det tekniske.',
    notHere: [
      'Svar i anonyme undersøgelser er ikke med. De er gemt uden noget, der viser, hvem der har svaret.',
      'Beskeder, du har fået i Teams, ligger også i Teams. Det styrer kommunen og ikke Forenkl.',
      'Driftslog og sikkerhedskopier har ingen navne og tekster for sig, men en sikkerhedskopi kan have de samme rækker som her.',
    ],
    notHereHeading: 'Det er ikke med',
    none: 'Der er ikke gemt noget.',
    fields: ownFields,
    kinds: ownKinds,
  },
};
