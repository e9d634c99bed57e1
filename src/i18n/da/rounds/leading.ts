// What is said to whoever leads a round, in Danish.
import type { RoundListKind } from '../../../domain/round/listing.ts';
import type { RoundKind } from '../../../domain/round/round.ts';

/** A command as it is written where others look on. */
const CODE_WORDS: Record<RoundKind, string> = {
  survey: 'undersøgelse',
  poll: 'afstemning',
  workshop: 'workshop',
  collection: 'indsamling',
};

const THE: Record<RoundKind, string> = {
  survey: 'undersøgelsen',
  poll: 'afstemningen',
  workshop: 'workshoppen',
  collection: 'indsamlingen',
};

export const leading = {
  fromHere: 'Du styrer den herfra, hvor kun du kan se med.',
  leads: (kind: string, title: string) => `${kind}, du styrer: ${title}`,
  sentToOwn: 'Jeg har sendt den til dig i din egen chat. Styr den derfra.',
  left: (minutes: number) => {
    if (minutes < 1) return 'under 1 minut igen';
    if (minutes >= 120) return `${Math.floor(minutes / 60)} timer igen`;
    return minutes === 1 ? '1 minut igen' : `${minutes} minutter igen`;
  },
  untilClosed: 'Åben, til du lukker',
  halfway: (count: number) =>
    count === 1 ? '1 er i gang med at svare' : `${count} er i gang med at svare`,
  code: (kind: RoundKind, code: string) => `Skriv “${CODE_WORDS[kind]} ${code}” til Forenkl`,
  orCode: (kind: RoundKind, code: string) =>
    `Er du ikke med her? Skriv “${CODE_WORDS[kind]} ${code}” til Forenkl.`,
  codeName: 'Kode',
  coHostsName: 'Medvært',
  noCoHost: 'Ingen – tryk for at vælge',
  openHosts: 'Vælg medvært',
  prepared:
    'Skriv @Forenkl start i den kanal, gruppechat eller mødechat, hvor den skal holdes. Så går den i gang med ét tryk.',
  preparedHere: 'Den er ikke startet endnu.',
  about: (length: string, results: string) => `${length} · ${results}`,
  resultsAtClose: 'resultat, når der er lukket',
  resultsLive: 'resultat undervejs',
  withGuests: 'gæster må svare',
  cancelled: 'Det, der blev svaret, er gemt, men vises ikke.',
  buttons: {
    edit: 'Ret',
    stop: 'Stop',
    rehearse: 'Øv dig',
    drop: 'Slet',
    all: 'Mine undersøgelser',
    newSurvey: 'Ny undersøgelse',
    newPoll: 'Ny afstemning',
    back: 'Tilbage',
    refresh: 'Opdatér',
  },
  confirm: {
    close: (kind: RoundKind) => `Luk ${THE[kind]}?`,
    cancel: (kind: RoundKind) => `Aflys ${THE[kind]}?`,
    drop: (kind: RoundKind) => `Slet ${THE[kind]}?`,
    closeText: (count: number) =>
      count === 1
        ? '1 er midt i at svare. Det, der er sendt inden for et minut, kommer med.'
        : `${count} er midt i at svare. Det, der er sendt inden for et minut, kommer med.`,
    cancelText: 'Det, der er svaret, bliver gemt, men vises ikke. Det kan ikke fortrydes.',
    dropText: 'Ingen har set den. Det kan ikke fortrydes.',
    buttons: { close: 'Ja, luk', cancel: 'Ja, aflys', drop: 'Ja, slet' },
  },
  list: {
    titles: {
      mine: 'Mine undersøgelser',
      running: 'Alle, der er i gang',
      prepared: 'Alle, der er forberedt',
      closed: 'Alle, der er lukket',
      cancelled: 'Alle, der er aflyst',
    } satisfies Record<RoundListKind, string>,
    filters: {
      mine: 'Mine',
      running: 'Alle i gang',
      prepared: 'Alle forberedte',
      closed: 'Alle lukkede',
      cancelled: 'Alle aflyste',
    } satisfies Record<RoundListKind, string>,
    count: (count: number) => (count === 1 ? '1 i listen' : `${count} i listen`),
    none: {
      mine: 'Du har ingen endnu. Begynd på en her, og start den, når I er samlet.',
      running: 'Der er ingen i gang lige nu.',
      prepared: 'Der er ingen forberedte.',
      closed: 'Der er ingen lukkede.',
      cancelled: 'Der er ingen aflyste.',
    } satisfies Record<RoundListKind, string>,
    open: (title: string) => `Åbn ${title}`,
    made: (day: string) => `lavet ${day}`,
    opened: (at: string) => `startet ${at}`,
    host: (name: string) => `vært ${name}`,
  },
  choose: {
    title: 'Hvad skal startes her?',
    lead: 'Den, du trykker på, går i gang med det samme.',
    open: (title: string) => `Start ${title}`,
  },
  hosts: {
    eyebrow: 'Medvært',
    title: 'Hvem leder den sammen med dig?',
    none: 'Der er ingen medvært.',
    lead: 'En medvært kan det samme som dig: starte, forlænge, lukke og se resultatet.',
    words: 'Navn eller mail',
    wordsHelp: 'Vi finder kun dem, der har talt med Forenkl før.',
    people: 'Hvem?',
    more: 'Der er flere. Skriv lidt mere af navnet.',
    find: 'Find',
    findAgain: 'Find igen',
    add: 'Gør til medvært',
    drop: (name: string) => `Fjern ${name}`,
    faults: {
      'no-words': 'Skriv et navn eller en mail.',
      'nobody-found': 'Vi fandt ingen. Bed dem skrive hej til Forenkl, og prøv igen.',
      'nobody-chosen': 'Vælg en i listen.',
      'too-many': 'Der er plads til 3 medværter.',
    },
  },
  coHost: {
    titles: {
      chosen: (title: string) => `Du er medvært: ${title}`,
      dropped: (title: string) => `Du er ikke længere medvært: ${title}`,
    },
    heading: { chosen: 'Du er medvært', dropped: 'Du er ikke længere medvært' },
    text: {
      chosen: (by: string, kind: RoundKind) => `${by} har valgt dig som medvært på ${THE[kind]}.`,
      dropped: (by: string, kind: RoundKind) =>
        `${by} har taget dig af som medvært på ${THE[kind]}. Du skal ikke gøre noget.`,
    },
    may: 'Du kan det samme som værten: starte, forlænge, lukke og se resultatet.',
  },
  rehearsed: 'Det var det hele. Intet er gemt.',
};
