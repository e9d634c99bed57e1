// What is said about a proposal and its way, in Danish.
import type { Authority, Need } from '../../domain/proposal/classification.ts';
import type { OpenKind, ToldKind, Visibility } from '../../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../../domain/proposal/status.ts';

/** What a line of history may name. */
export interface HistoryWords {
  readonly holder?: string;
  readonly outcome?: string;
  /** By somebody else than the proposer. */
  readonly byAnother?: true;
  /** How it was judged; said to those who handle it only. */
  readonly judged?: string;
}
type Line = (words: HistoryWords) => string;

const statuses = {
  received: 'Modtaget',
  assessing: 'Vi læser det',
  waiting: 'Venter',
  forwarded: 'Sendt videre',
  decided: 'Besluttet',
  closed: 'Afsluttet',
  withdrawn: 'Trukket tilbage',
  merged: 'Samlet med et andet',
} satisfies Record<Status, string>;

const outcomes = {
  planned: 'Det bliver gjort',
  'in-progress': 'I gang',
  done: 'Gennemført',
  'not-carried-out': 'Gennemføres ikke',
  'already-under-way': 'Allerede i gang',
  guidance: 'Løst med vejledning',
  'decided-locally': 'Besluttes lokalt',
  'passed-on': 'Sendt videre',
  'sent-back': 'Sendt tilbage',
  'not-for-us': 'Hører ikke til her',
} satisfies Record<Outcome, string>;

const needs = {
  abolish: 'Opgaven eller kravet falder væk',
  simplify: 'Enklere regel eller krav',
  system: 'Bedre it',
  process: 'Klarere arbejdsgang',
  guidance: 'Bedre vejledning eller support',
  automate: 'At det sker automatisk',
  exempt: 'Fritagelse for en regel',
  unknown: 'Ved ikke',
} satisfies Record<Need, string>;

const authorities = {
  national: 'Staten',
  political: 'Politikerne i kommunen',
  administrative: 'Kommunens ledelse',
  'process-owner': 'En central afdeling',
  'own-unit': 'Arbejdspladsen selv',
  unknown: 'Ved ikke',
} satisfies Record<Authority, string>;

const visibilities = {
  handlers: 'De, der behandler forslaget',
  team: 'Kun forenklingsteamet',
  all: 'Alle, der kan se forslaget',
} satisfies Record<Visibility, string>;

/** When the proposer has left. */
const SUCCESSOR_REPLIED = 'Arbejdspladsens leder svarede';

/** To the proposer. */
const mine = {
  received: () => 'Du sendte forslaget',
  edited: () => 'Du rettede forslaget',
  supplemented: (_words): string => 'Du tilføjede noget',
  asked: () => 'Vi stillede dig et spørgsmål',
  replied: ({ byAnother }): string => (byAnother ? SUCCESSOR_REPLIED : 'Du svarede'),
  withdrawn: () => 'Du trak forslaget tilbage',
  'decided-locally': () => 'I ændrer det selv',
  assessing: () => 'Vi læser det',
  assessed: () => 'Vi har læst det',
  waiting: ({ holder }) => (holder === undefined ? 'Det venter' : `Det venter på ${holder}`),
  forwarded: ({ holder }) => (holder === undefined ? 'Sendt videre' : `Sendt videre til ${holder}`),
  decided: ({ outcome }) => (outcome === undefined ? 'Besluttet' : `Besluttet: ${outcome}`),
  closed: ({ outcome }) => (outcome === undefined ? 'Afsluttet' : `Afsluttet: ${outcome}`),
  merged: () => 'Samlet med et forslag om det samme',
  responded: ({ holder }) =>
    holder === undefined
      ? 'Der er kommet et svar, som gennemgås'
      : `${holder} har svaret, og svaret gennemgås`,
  treated: ({ holder }) =>
    holder === undefined ? 'Behandlet på et møde' : `Behandlet i ${holder}`,
  explained: () => 'Du fik at vide, hvorfor det er sådan',
  'promise-changed': () => 'Tidspunktet blev ændret',
  'promise-late': () => 'Tidspunktet blev ikke holdt',
  completed: () => 'Meldt færdigt',
  'judged-solved': ({ byAnother }): string =>
    byAnother ? 'En leder fortalte, om det er løst' : 'Du fortalte, om det er løst',
  reopened: () => 'Taget op igen',
  absorbed: () => 'Samlet med flere om det samme',
  unmerged: () => 'Delt op igen',
  'asked-later': () => 'Du blev spurgt, hvad der kom ud af det',
  redacted: () => 'Personoplysninger blev skjult',
} satisfies Record<OpenKind, Line>;

/** To those who handle it. */
const theirs = {
  ...mine,
  received: () => 'Forslaget blev sendt',
  edited: () => 'Forslagsstilleren rettede det',
  supplemented: ({ byAnother }): string =>
    byAnother ? 'En anden leder stillede et spørgsmål' : 'Forslagsstilleren tilføjede noget',
  asked: () => 'Forslagsstilleren blev spurgt',
  replied: ({ byAnother }): string => (byAnother ? SUCCESSOR_REPLIED : 'Forslagsstilleren svarede'),
  withdrawn: () => 'Forslagsstilleren trak det tilbage',
  'decided-locally': () => 'Arbejdspladsen ændrer det selv',
  assessing: () => 'Vurdering begyndt',
  assessed: ({ judged }) => (judged === undefined ? 'Vurderet' : `Vurderet: ${judged}`),
  explained: () => 'Forslagsstilleren fik at vide, hvorfor det er sådan',
  'judged-solved': () => 'En leder fortalte, om det er løst',
  'asked-later': () => 'Lederne blev spurgt, hvad der kom ud af det',
  drafted: () => 'Udkast til svar gemt',
  flagged: () => 'Markeringer ændret',
  assigned: () => 'Fordelt til en kollega',
  noted: () => 'Intern note skrevet',
  reminded: () => 'Der blev mindet om fristen',
  escalated: () => 'Fristen er overskredet, og det er meldt videre',
  'answered-back': () => 'Et spørgsmål til svaret blev besvaret',
} satisfies Record<ToldKind, Line>;

export const proposal = {
  statuses,
  outcomes,
  needs,
  authorities,
  visibilities,
  history: { mine, theirs },
  title: (no: string) => `Forslag ${no}`,
  holders: {
    supplier: 'leverandøren',
    you: 'dig',
    proposer: 'forslagsstilleren',
    nobody: 'Ingen – det er afsluttet',
  },
  /** An owner and the department, where both are known. */
  ownerIn: (owner: string, department: string) => `${owner}, ${department}`,
  fields: {
    status: 'Status',
    holder: 'Lige nu hos',
    due: 'Svar senest',
    dueTo: 'Du hører fra os senest',
    received: 'Modtaget',
    proposer: 'Forslagsstiller',
    unit: 'Arbejdsplads',
    areas: 'Område',
    name: 'Navn',
    alsoFor: 'Oplever det også',
  },
  hidden: {
    team: 'kun forenklingsteamet ser navnet',
    unknown: 'ikke oplyst',
  },
  overdue: 'over fristen',
  written: 'Det skrev du',
  answered: 'Det svarede du',
  challenge: 'Udfordringen',
  answers: 'Oplysninger',
  answer: 'Svaret',
  question: 'Vi har et spørgsmål til dig',
  questionAsked: 'Spørgsmål til forslagsstilleren',
  replyInChat: 'Svar med knappen, eller skriv bare svaret her i chatten.',
  historyTitle: 'Hvad er der sket?',
  supplementsTitle: 'Tilføjet senere',
  replyBack: 'Svar:',
  youAsked: 'Dit spørgsmål:',
  askedBack: {
    proposer: 'Forslagsstilleren spørger:',
    successor: 'Lederen af arbejdspladsen spørger:',
    endorser: 'En leder, der oplever det samme, spørger:',
  },
  /** Who else experiences it, in figures; `workplaces` counts the proposer's own too. */
  alsoFor: {
    people: (people: number) => (people === 1 ? '1 leder' : `${people} ledere`),
    workplaces: (workplaces: number) =>
      workplaces === 1 ? '1 arbejdsplads i alt' : `${workplaces} arbejdspladser i alt`,
    hassle: (average: string, count: number) =>
      count === 1 ? `bøvl ${average} af 5 (1 svar)` : `bøvl ${average} af 5 (${count} svar)`,
  },
  examplesTitle: 'Eksempler fra andre',
  moreExamples: (count: number) =>
    count === 1 ? '1 eksempel mere er ikke vist her.' : `${count} eksempler mere er ikke vist her.`,
  moreSupplements: (count: number) => `${count} tidligere er ikke vist her.`,
  earlier: (count: number) => `${count} tidligere hændelser er ikke vist her.`,
  more: '… (teksten er forkortet her)',
  receipt: {
    received: (no: string) => `Tak – forslag ${no} er modtaget`,
    changed: (no: string) => `Gemt – forslag ${no} er rettet`,
    locally: (no: string) => `Godt – ${no} er noteret`,
    supplemented: (no: string) => `Tak – det er lagt til ${no}`,
    withdrawn: (no: string) => `Forslag ${no} er trukket tilbage`,
    nowWith: 'Lige nu hos',
    nextStep: 'Næste skridt',
    hearBy: 'Du hører fra os senest',
    nameSeenBy: 'Dit navn ses af',
    /** Where it is settled, there is none. */
    steps: {
      received: 'Vi læser det og finder ud af, hvem der kan ændre det',
      assessing: 'Vi er ved at finde ud af, hvem der kan ændre det',
      waiting: 'Det venter, og så går vi videre',
      forwarded: 'Den ansvarlige ser på det og svarer',
      decided: undefined,
      closed: undefined,
      withdrawn: 'Der sker ikke mere',
      merged: 'Det behandles sammen med et forslag om det samme',
    } satisfies Record<Status, string | undefined>,
    locallyText: 'I ændrer det selv. Vi har noteret det, så andre kan lære af det.',
    supplementedText: 'De, der behandler forslaget, kan se det nu.',
    withdrawnText: 'Ingen arbejder videre med det. Du kan altid sende et nyt.',
  },
  withdraw: {
    title: (no: string) => `Vil du trække ${no} tilbage?`,
    text: 'Så arbejder vi ikke videre med det. Det bliver stående på din liste som trukket tilbage.',
  },
  supplement: {
    supplementTitle: (no: string) => `Tilføj til ${no}`,
    replyTitle: (no: string) => `Svar på ${no}`,
    asked: 'Vi spurgte:',
    label: 'Hvad vil du tilføje?',
    replyLabel: 'Dit svar',
    help: 'Ingen navne, cpr-numre eller følsomme oplysninger.',
  },
};
