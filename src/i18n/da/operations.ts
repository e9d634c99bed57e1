// What administrators are told of operations, in Danish.
import type { Condition } from '../../domain/delivery/condition.ts';
import type { Content } from '../../domain/delivery/message.ts';
import type { Why } from '../../domain/delivery/why.ts';
import type { OutOfReachReason } from '../../domain/people/out-of-reach.ts';
import { number } from '../numbers.ts';

/** Nothing is counted further than this. */
const MOST_COUNTED = 1_000;
const counted = (count: number) =>
  count >= MOST_COUNTED ? `mindst ${number('da', MOST_COUNTED)}` : String(count);
const messages = (count: number) => (count === 1 ? '1 besked' : `${counted(count)} beskeder`);
const people = (count: number) => (count === 1 ? '1 person' : `${number('da', count)} personer`);

const conditions = {
  fine: 'Alt kører, som det skal',
  look: 'Det kører, men noget kræver et kig',
  late: 'Beskederne er bagud',
  paused: 'Teams har bedt os vente lidt',
  stopped: 'Der bliver ikke sendt beskeder',
} satisfies Record<Condition, string>;

const whys = {
  'no-answer': 'Teams svarede ikke, så vi ved ikke, om den kom frem',
  'sender-gone': 'Forenkl blev afbrudt midt i det, så vi ved ikke, om den kom frem',
  'tries-used-up': 'Teams tog ikke imod den, selv om vi prøvede mange gange',
  'too-big': 'Den fyldte for meget. Det er en fejl hos os – sig det til IT',
  'our-fault': 'Teams afviste den. Det er en fejl hos os – sig det til IT',
  'locked-out': 'Teams lukkede os ikke ind – sig det til IT',
} satisfies Record<Why, string>;

const what = {
  welcome: 'Velkomst',
  'channel-bound': 'Besked om, at kanalen er valgt',
  'channel-left': 'Besked om, at overblikket er flyttet',
  'channel-gone': 'Besked om, at kanalen er væk',
  digest: 'Overblik',
  question: 'Spørgsmål',
  'question-answered': 'Lukket spørgsmål',
  moved: 'Besked om, hvem der har forslaget nu',
  explained: 'Forklaring',
  answer: 'Svar på forslag',
  merged: 'Besked om, at forslaget er samlet med et andet',
  unmerged: 'Besked om, at forslaget er sit eget igen',
  promise: 'Besked om et nyt tidspunkt',
  completed: 'Besked om, at noget er færdigt',
  reopened: 'Besked om, at forslaget er taget op igen',
  'answered-back': 'Svar på et spørgsmål til svaret',
  'asked-later': 'Spørgsmål efter et år',
  'channel-news': 'Besked til kanalen om et forslag',
  'initiative-news': 'Nyt om et tiltag',
  'status-asked': 'Spørgsmål om, hvordan et tiltag går',
  'benefit-asked': 'Spørgsmål om udbyttet af et tiltag',
  task: 'Opgave: forslag til svar',
  'task-over': 'Opgaven er lukket',
  'task-reminder': 'Påmindelse om en opgave',
  letter: 'Brev',
} satisfies Record<Content['kind'], string>;

/** By the names of the jobs; one that is not here goes by its own. */
const jobs: Readonly<Record<string, string>> = {
  relay: 'Beskeder gøres klar',
  send: 'Beskeder sendes',
  digest: 'Det faste overblik',
  channel: 'Tjek af kanalens medlemmer',
  calendar: 'Frister og løfter',
};

const reasons = {
  'never-opened': 'har aldrig åbnet Forenkl',
  uninstalled: 'har fjernet appen',
  blocked: 'har blokeret appen',
  gone: 'samtalen findes ikke mere, personen er måske rejst',
  'shut-out': 'lukket af jeres Teams-administrator',
} satisfies Record<OutOfReachReason, string>;

const remedies = {
  'never-opened':
    'Bed dem finde Forenkl i Teams og skrive “hej”, eller bed IT installere appen for dem.',
  uninstalled: 'Spørg, om de vil have Forenkl igen. Den ligger under Apps i Teams.',
  blocked: 'Kun de selv kan fjerne blokeringen, i chatten med Forenkl.',
  gone: 'Er personen rejst, så ret registret, og indlæs det igen. Ellers bed personen skrive “hej” til Forenkl.',
  'shut-out': 'Bed Teams-administratoren om at tillade Forenkl for dem.',
} satisfies Record<OutOfReachReason, string>;

export const operations = {
  eyebrow: (moment: string) => `Driftsstatus · ${moment}`,
  conditions,
  stopped: (since: string) =>
    `Teams har ikke lukket os ind siden ${since}. Ingen beskeder er tabt: de venter og bliver sendt, når det virker igen. Vi prøver selv hvert 5. minut.`,
  stoppedTodo: (code: string) =>
    `Bed IT se efter, om Forenkls adgangskode i Entra (client secret) er udløbet (kode: ${code}).`,
  paused: (seconds: number) =>
    `Vi fortsætter af os selv om ${seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minutter`}. Ingen beskeder er tabt, og der er ikke noget, du skal gøre.`,
  late: (since: string) =>
    `Den ældste skulle være sendt ${since}. Er der lige sendt ud til mange, så vent lidt. Bliver det ved, så sig det til IT.`,
  failing: 'En fast opgave går galt. Vi prøver igen af os selv. Bliver det ved, så sig det til IT.',
  wentWrong: (times: number, code: string) =>
    `gik galt ${times === 1 ? 'sidste gang' : `de sidste ${times} gange`} (kode: ${code})`,
  headings: {
    attention: 'Kræver et kig',
    messages: 'Beskeder',
    jobs: 'Faste opgaver',
  },
  attention: {
    unknown: (count: number) => `Vi ved ikke, om ${messages(count)} kom frem`,
    failed: (count: number) => `${messages(count)} kunne ikke sendes`,
    outOfReach: (count: number) => `${people(count)} får ikke beskeder`,
  },
  queue: 'I kø',
  queued: (count: number) => (count === 0 ? 'ingen beskeder' : messages(count)),
  oldest: (since: string) => `den ældste fra ${since}`,
  sentBy: 'Bliver sendt af',
  sender: {
    here: (name: string) => `denne server (${name})`,
    elsewhere: (name: string) => `en anden server (${name})`,
    nobody: 'ingen lige nu',
  },
  lastDigest: 'Sidste overblik',
  nextDigest: 'Næste overblik',
  none: 'intet endnu',
  noneToCome: 'kommer kun, når nogen beder om det',
  next: (moment: string) => `næste gang ${moment}`,
  jobs,
  lists: {
    unknown: 'Måske ikke kommet frem',
    failed: 'Kunne ikke sendes',
    count: (total: number): string => (total === 0 ? 'Ingen beskeder' : messages(total)),
    empty: 'Her er ikke noget at kigge på.',
    note: {
      unknown: 'Vi sender dem ikke igen af os selv, for så får nogle måske det samme to gange.',
      failed: 'Vi prøver ikke igen af os selv.',
    },
  },
  what,
  about: (kind: string, subject: string) => `${kind} til ${subject}`,
  to: (name: string) => `til ${name}`,
  recipients: {
    channel: 'administrationskanalen',
    group: 'en gruppechat',
    unit: (name: string) => `lederen af ${name}`,
    nobody: 'en, vi ikke kender mere',
  },
  whys,
  code: (code: string) => `(kode: ${code})`,
  repeat: {
    title: (count: number) =>
      count === 1 ? 'Skal den sendes igen?' : `Skal ${count} beskeder sendes igen?`,
    unknown: (count: number): string =>
      count === 1
        ? 'Den er måske kommet frem. Så får modtageren den to gange.'
        : 'De er måske kommet frem. Så får nogle den samme besked to gange.',
    failed: 'Er årsagen ikke fundet, går det galt igen. Det gør ingen skade.',
    yes: (count: number): string => (count === 1 ? 'Ja, send igen' : `Ja, send ${count} igen`),
    no: 'Nej, lad være',
    says: (line: string) => `Send igen: ${line}`,
    line: 'Send igen',
    all: (count: number) => `Send alle ${count} på siden igen`,
    done: (count: number) =>
      count === 1
        ? '1 er allerede sendt igen eller kommet frem. Den rører vi ikke.'
        : `${count} er allerede sendt igen eller kommet frem. Dem rører vi ikke.`,
  },
  repeated: {
    title: (count: number) =>
      count === 0
        ? 'Der er ikke noget at sende igen'
        : count === 1
          ? 'Den bliver sendt igen'
          : `${count} beskeder bliver sendt igen`,
    soon: (count: number): string =>
      count === 1 ? 'Den går af sted om et øjeblik.' : 'De første går af sted om et øjeblik.',
    later: (count: number, moment: string) =>
      `${count === 1 ? 'Den går' : 'De første går'} af sted ${moment}, så ingen bliver forstyrret uden for arbejdstid.`,
  },
  outOfReach: {
    title: 'Personer, der ikke får beskeder',
    count: (total: number): string => (total === 0 ? 'Ingen' : people(total)),
    none: 'Alle, vi kender, kan få beskeder.',
    departments: 'Hvor er de?',
    noDepartment: 'uden arbejdsplads i registret',
    moreDepartments: (count: number) =>
      count === 1 ? 'og 1 forvaltning til' : `og ${count} forvaltninger til`,
    who: 'Hvem og hvorfor?',
    moreUnits: (unit: string, more: number) =>
      more === 0 ? unit : `${unit} og ${more === 1 ? '1 anden' : `${more} andre`}`,
    noUnit: 'ingen arbejdsplads i registret',
    since: (day: string) => `siden ${day}`,
    todo: 'Hvad kan I gøre?',
  },
  reasons,
  remedies,
  buttons: {
    unknown: 'Se ukendte',
    failed: 'Se fejlede',
    outOfReach: 'Se, hvem der ikke får beskeder',
    refresh: 'Opdater',
    status: 'Til driftsstatus',
    list: 'Til listen',
  },
};
