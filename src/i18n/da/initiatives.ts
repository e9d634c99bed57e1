// What is said of initiatives, in Danish.
import type { InitiativeState } from '../../domain/initiative/initiative.ts';

const states = {
  planned: 'planlagt',
  started: 'sat i gang',
  running: 'i fuld gang',
  done: 'færdigt',
  dropped: 'opgivet',
  'already-under-way': 'var allerede på vej',
} satisfies Record<InitiativeState, string>;

export const initiatives = {
  states,
  /** When it is to be done, as it was written, with its last day. */
  horizon: (text: string, until: string) => `${text} (senest ${until})`,
  news: {
    title: 'Nyt om et tiltag',
    state: 'Status',
    when: 'Hvornår',
    before: (text: string) => `Før: ${text}`,
    why: 'Hvorfor',
    summary: (title: string) => `Nyt om “${title}”`,
  },
  status: {
    title: 'Hvordan går det?',
    asks: (until: string) => `Vi har lovet, at det er færdigt senest ${until}. Holder det?`,
    why: 'Svarer du nu, kan vi sige det til dem, der venter, før fristen er gået.',
    holds: 'Det holder',
    late: 'Det bliver forsinket',
    done: 'Det er færdigt',
    summary: (title: string) => `Holder tiden for “${title}”?`,
  },
  benefitAsked: {
    title: (months: 3 | 12): string => (months === 3 ? 'Tre måneder efter' : 'Et år efter'),
    asks: 'Hvad er der kommet ud af det? Et godt skøn er nok.',
    open: 'Skriv udbyttet',
    summary: (title: string) => `Hvad kom der ud af “${title}”?`,
  },
  line: {
    title: (open: number): string =>
      open === 0 ? 'Ingen tiltag i gang' : open === 1 ? '1 tiltag i gang' : `${open} tiltag i gang`,
    late: (count: number) => `${count} er over tiden`,
    open: 'Åbn tiltag',
  },
  list: {
    title: 'Tiltag',
    filters: {
      open: 'I gang og planlagt',
      all: 'Alle',
      late: 'Over tiden',
      mine: 'Mine',
    },
    /** Words people write for a part of the list. */
    filterWords: {
      all: ['alle', 'alt'],
      late: ['sent', 'forsinket', 'forsinkede', 'over tiden', 'for sent'],
      mine: ['mine', 'mit'],
    },
    area: (name: string) => `Område: ${name}`,
    count: (count: number): string => (count === 1 ? '1 tiltag' : `${count} tiltag`),
    none: 'Der er ingen tiltag her.',
    mine: 'dit',
    late: (day: string) => `skulle være færdigt ${day}`,
    by: (day: string) => `senest ${day}`,
    open: (title: string) => `Åbn ${title}`,
    buttons: { new: 'Nyt tiltag', late: 'Over tiden', open: 'I gang', all: 'Alle' },
  },
  card: {
    title: 'Tiltag',
    what: 'Det gør vi',
    improvement: 'Det betyder',
    state: 'Status',
    when: 'Hvornår',
    noTime: 'ikke sat endnu',
    late: (day: string) => `Over tiden: skulle være færdigt ${day}`,
    lead: 'Tovholder',
    noLead: 'ikke valgt endnu',
    area: 'Område',
    milestones: 'Milepæle',
    milestone: (title: string, day: string) => `${title} – ${day}`,
    milestoneDone: (title: string, day: string) => `${title} – nået ${day}`,
    proposals: (count: number): string =>
      count === 1 ? 'Svar på 1 forslag' : `Svar på ${count} forslag`,
    workplaces: (count: number): string =>
      count === 1 ? 'fra 1 arbejdsplads' : `fra ${count} arbejdspladser`,
    more: (count: number) => `og ${count} til`,
    followers: (count: number): string =>
      count === 1 ? '1 følger det uden eget forslag' : `${count} følger det uden eget forslag`,
    expected: 'Forventet udbytte',
    realised: (months: 3 | 12): string =>
      months === 3 ? 'Udbytte efter 3 måneder' : 'Udbytte efter et år',
    bases: { estimated: 'anslået', measured: 'målt' },
    hours: (hours: string) => `${hours} timer om året`,
    kr: (kr: string) => `${kr} kr. om året`,
    hassle: (step: number) => `bøvl ${step} af 5`,
    notes: {
      created: 'Tiltaget er oprettet.',
      saved: 'Gemt.',
      told: 'Gemt. Alle bag forslagene får besked.',
      holds: 'Tak. Så siger vi ikke mere om det nu.',
      'changed-since': 'En anden har ændret tiltaget imens. Her er det, som det er nu.',
      'not-from-here': 'Det er slut og kan ikke ændres mere.',
      'not-theirs':
        'Kun områdets ansvarlige og forenklingsteamet kan ændre, hvilke forslag det er svar på.',
    },
    buttons: {
      edit: 'Opdatér',
      milestones: 'Milepæle',
      benefit: 'Udbytte',
      proposals: 'Forslag',
      list: 'Alle tiltag',
    },
  },
  form: {
    titles: { new: 'Nyt tiltag', edit: 'Opdatér tiltaget', late: 'Hvornår bliver det så færdigt?' },
    intro: {
      new: 'Et tiltag er det, I gør ved ét eller flere forslag.',
      edit: 'Ændrer du status eller tid, får alle bag forslagene besked.',
      late: 'Alle bag forslagene får det nye tidspunkt og grunden at vide.',
    },
    fields: {
      title: 'Hvad hedder det?',
      what: 'Hvad gør I?',
      improvement: 'Hvad betyder det for arbejdspladserne?',
      state: 'Status',
      horizon: 'Hvornår er det færdigt?',
      lead: 'Tovholder (navn eller mail)',
      why: 'Hvorfor ændrer det sig?',
      area: 'Område',
      proposals: 'Svar på forslag (numre)',
    },
    horizonExample: '1. halvår 2027, uge 14 2027, primo 2027 eller en dato',
    /** What the form understood. */
    understood: (from: string, until: string): string =>
      from === until ? `Vi læser det som ${until}.` : `Vi læser det som ${from} til ${until}.`,
    proposalsExample: '2026-0042, 2026-0051',
    whyHelp: {
      edit: 'Skriv det, som de, der venter, skal have det at vide. Skal skrives, hvis det opgives.',
      late: 'Skriv det, som de, der venter, skal have det at vide.',
    },
    noArea: 'Intet område',
    faults: {
      required: 'Skal udfyldes.',
      tooLong: (max: number) => `For langt. Højst ${max} tegn.`,
      'no-time':
        'Vi kan ikke læse tidspunktet. Skriv for eksempel “1. halvår 2027” eller “30. juni 2027”.',
      past: 'Tidspunktet er allerede gået.',
      'not-here': 'Vælg en af mulighederne.',
      'no-proposals': (typed: string) =>
        `“${typed}” er ikke et forslag, du kan knytte til tiltaget.`,
      'changed-since': 'En anden har ændret tiltaget imens. Se, om det stadig passer, og gem igen.',
      'not-from-here': 'Den status kan ikke følge efter den, det har.',
    },
    save: 'Gem',
    back: 'Tilbage',
  },
  milestonesForm: {
    title: 'Milepæle',
    done: 'Hvad er nået?',
    none: 'Der er ingen milepæle endnu.',
    add: 'Ny milepæl',
    addExample: 'Fx aftale med leverandøren er på plads',
    on: 'Hvornår?',
    faults: {
      'bad-day': 'Vælg en dato.',
      'bad-title': 'Skriv, hvad der er nået til den tid.',
      'too-many': 'Der er ikke plads til flere.',
    },
  },
  linksForm: {
    title: 'Hvilke forslag er det svar på?',
    remove: 'Fjern',
    add: 'Tilføj (numre)',
    intro: 'De, der står bag, får besked, når tiltagets tid eller status ændrer sig.',
    'too-many': 'Der er ikke plads til så mange.',
  },
  benefitForm: {
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
  },
  doneConfirm: {
    title: 'Er det færdigt?',
    closes: (count: number): string =>
      count === 0
        ? 'Det kan ikke laves om bagefter.'
        : count === 1
          ? 'Så lukker vi forslaget, og alle bag det bliver spurgt, om problemet er løst. Det kan ikke laves om bagefter.'
          : `Så lukker vi de ${count} forslag, og alle bag dem bliver spurgt, om problemet er løst. Det kan ikke laves om bagefter.`,
    yes: 'Ja, det er færdigt',
    no: 'Nej, ikke endnu',
  },
};
