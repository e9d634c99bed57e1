// What is said to those who sort proposals, in Danish.
import type { Extent, Value } from '../../domain/proposal/assessment.ts';
import type { PostKind } from '../../domain/shared/posts.ts';
import type { Priority } from '../../domain/triage/matrix.ts';

/** Said with its sign everywhere: a colour alone tells nothing. */
const extents = {
  small: '● Lille',
  medium: '▲ Mellem',
  large: '■ Stort',
} satisfies Record<Extent, string>;

const values = {
  low: 'Lav',
  medium: 'Middel',
  high: 'Høj',
} satisfies Record<Value, string>;

const priorities = {
  'quick-win': 'Hurtig gevinst',
  plan: 'Planlæg',
  'when-time': 'Når der er tid',
  later: 'Senere',
} satisfies Record<Priority, string>;

const proposals = (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`);

/** What a mail to somebody without the app is written from; the day in words, or empty. */
interface Mail {
  readonly no: string;
  readonly name: string;
  readonly challenge: string;
  readonly workplaces: string;
  readonly day: string;
  readonly team: string;
}

export const triage = {
  extents,
  values,
  priorities,
  eyebrow: 'Køen',
  start: {
    title: (count: number) => (count === 0 ? 'Køen er tom' : `${proposals(count)} venter i køen`),
    about: (unassessed: number, assessed: number, overdue: number) =>
      [
        `${unassessed} mangler vurdering`,
        ...(assessed === 0 ? [] : [`${assessed} er vurderet og kan sendes videre`]),
        ...(overdue === 0 ? [] : [`${overdue} over fristen`]),
      ].join(' · '),
    empty: 'Der er ikke noget at vurdere lige nu.',
  },
  filters: {
    all: 'Hele køen',
    untouched: 'Ubehandlede',
    unassessed: 'Mangler vurdering',
    assessed: 'Vurderet, ikke sendt videre',
    overdue: 'Over fristen',
    mine: 'Mine',
    movesWork: 'Flytter arbejde',
    touchesLaw: 'Kontrol eller lov',
    concernsMed: 'Vedrører MED',
    budget: 'Budget',
    automation: 'Kan automatiseres',
  },
  filterCount: (name: string, count: number) => `${name} (${count})`,
  /** Words after the command that mean a part of the queue. */
  filterWords: {
    untouched: ['ubehandlet', 'ubehandlede', 'nye'],
    unassessed: ['mangler vurdering', 'uden vurdering'],
    assessed: ['vurderet', 'vurderede'],
    overdue: ['over fristen', 'forsinket', 'forsinkede'],
    mine: ['mine', 'mig', 'tildelt mig'],
    movesWork: ['flytter arbejde', 'arbejde'],
    touchesLaw: ['lov', 'kontrol', 'jura'],
    concernsMed: ['med', 'hoved-med'],
    budget: ['budget', 'budgettet'],
    automation: ['automatisering', 'automatiseres', 'robot'],
  },
  placeOf: (at: number, total: number) => `Nr. ${at} af ${total}`,
  received: (day: string) => `modtaget ${day}`,
  overdue: (day: string) => `svar skulle være givet ${day}`,
  untouched: 'har ligget for længe',
  assessedBy: (name: string, at: string) => `Vurderet af ${name} ${at}`,
  somebody: 'en kollega',
  wordsChangedSince: 'Forslagsstilleren har rettet teksten, siden det blev vurderet.',
  added: 'Tilføjet senere',
  proposerSaid: (answer: string) => `Forslagsstilleren svarede: ${answer}`,
  labels: {
    area: 'Område',
    need: 'Behov',
    authority: 'Hvem kan ændre det?',
    extent: 'Omfang *',
    value: 'Værdi *',
    note: 'Intern note',
    filter: 'Hent næste fra',
  },
  none: 'Ikke valgt',
  noteHelp: 'Ses aldrig af forslagsstilleren',
  extentMeans: {
    small: 'én afdeling kan gøre det inden for et kvartal uden nye midler',
    medium: 'flere afdelinger eller et system skal ændres',
    large: 'kræver beslutning, udbud eller nye midler',
  } satisfies Record<Extent, string>,
  valueMeans: {
    low: 'få mærker det, eller det sker sjældent',
    medium: 'mange mærker det lidt, eller få mærker det meget',
    high: 'mange mærker det, og det sker ofte',
  } satisfies Record<Value, string>,
  choice: (name: string, means: string) => `${name} – ${means}`,
  judged: (extent: string, value: string) => `${extent} · ${value.toLocaleLowerCase('da')} værdi`,
  priority: (name: string) => `→ ${name}`,
  faults: {
    extent: 'Vælg et omfang.',
    value: 'Vælg en værdi.',
    authority: 'Vælg, hvem der kan ændre det, så ved jeg, hvor det skal hen.',
    area: 'Vælg et område, så ved jeg, hvem der er ansvarlig.',
    noOwner: 'Området har ingen ansvarlig i registeret. Vælg et andet område.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
  },
  notes: {
    saved: (no: string, judged: string) => `Gemt: ${no} · ${judged}`,
    sent: (no: string, where: string) => `Sendt: ${no} · ${where}`,
    handled: (no: string, where: string) =>
      `${no} er taget af en anden imens: ${where}. Det, du valgte, er ikke gemt.`,
    wordsChanged: 'Forslagsstilleren har rettet teksten imens. Læs den igen, og gem så.',
    judgedMeanwhile: (name: string, at: string, judged: string) =>
      `${name} har vurderet det imens (${at}): ${judged}. Dine valg står herunder. Gem igen, hvis de skal gælde i stedet.`,
  },
  end: {
    title: 'Du er igennem køen',
    text: (count: number) =>
      count === 0 ? 'Der er ikke flere forslag her.' : `Der er stadig ${proposals(count)} her.`,
  },
  buttons: {
    assess: 'Vurdér',
    saveNext: 'Gem og næste',
    skip: 'Spring over',
    sendOn: 'Send videre',
    previous: 'Forrige',
    close: 'Luk køen',
    fromStart: 'Begynd forfra',
    send: 'Send',
    sendAnswer: 'Send svaret',
    back: 'Tilbage',
  },
  sendOn: {
    title: {
      forum: 'Send til udvalg eller forum',
      owner: 'Send til den ansvarlige',
      'decided-locally': 'Send tilbage: Det kan I selv beslutte',
      'passed-on': 'Saml til staten',
    },
    to: 'Går til',
    toProposer: 'forslagsstilleren',
    toState: 'kommunens samlede liste til staten',
    owner: (name: string, department: string) =>
      department === '' ? name : `${name}, ${department}`,
    decides: (authority: string) => `Kan ændres af: ${authority.toLocaleLowerCase('da')}`,
    reach: {
      who: {
        owner: (name) => name,
        substitute: (name) => `${name} (stedfortræder)`,
        decider: (name) => name,
        secretary: (name) => `${name} (sekretær)`,
      } satisfies Record<PostKind, (name: string) => string>,
      has: (who: string, last: string) =>
        `${who} har appen og får besked herfra.${last === '' ? '' : ` Fik sidst en besked ${last}.`}`,
      without: (who: string, mail: string) =>
        `${who} har ikke appen og får ikke besked herfra${mail === '' ? '' : ` (${mail})`}.`,
      standsIn: (owner: string, substitute: string) =>
        `${owner} har ikke appen. Stedfortræderen, ${substitute}, har og får besked herfra.`,
      nobody: 'Ingen får besked herfra. Sørg selv for, at det kommer på dagsordenen.',
      forumWithout: (name: string) => `${name} (ingen har appen)`,
      mailLabel: 'Tekst til en mail, så de hører om det',
      mail: ({ no, name, challenge, workplaces, day, team }: Mail) =>
        [
          name === '' ? 'Hej' : `Hej ${name}`,
          `En leder har sendt os forslag ${no}, som hører til hos jer:`,
          `“${challenge}”`,
          `${workplaces} oplever det.${day === '' ? '' : ` Vil I svare senest ${day}?`}`,
          'Åbn Forenkl i Teams, og skriv “opgaver” – eller svar på denne mail.',
          `Venlig hilsen\n${team}`,
        ].join('\n\n'),
    },
    forum: 'Hvor besluttes det? *',
    forumExample: 'Børne- og Ungeudvalget',
    due: 'Svar senest *',
    dueHelp: (days: number) =>
      `Foreslået: ${days} arbejdsdage. Forslagsstilleren får også dagen at se.`,
    answer: 'Svar til forslagsstilleren *',
    answerHelp: 'Det står på forslaget, som derefter er afsluttet.',
    answers: {
      'decided-locally': 'Det kan I selv beslutte. I behøver ikke spørge nogen først.',
      'passed-on':
        'Reglen er statens, så vi kan ikke ændre den selv. Vi samler forslag om statens regler og sender dem videre.',
    },
    faults: {
      forum: 'Skriv udvalgets navn med bogstaver, højst 60 tegn.',
      chooseForum: 'Vælg, hvor det skal hen.',
      day: 'Vælg en dag efter i dag og højst et år frem.',
      answer: 'Skriv et svar.',
      changed: 'Forslaget er ændret imens. Se det igennem, og send så.',
    },
    until: (holder: string, day: string) => `${holder}, svar senest ${day}`,
  },
  matrix: {
    title: 'Prioritering',
    lead: 'Åbne forslag efter værdi og omfang.',
    assessed: (assessed: number, unassessed: number) =>
      `${assessed} vurderet · ${unassessed} mangler vurdering`,
    means: 'Samme værdi og omfang giver altid samme prioritet.',
  },
  assessment: {
    title: 'Vurdering',
    extent: 'Omfang',
    value: 'Værdi',
    priority: 'Prioritet',
    note: 'Intern note',
  },
};
